/* Key figures in Wagtail's rich text editor: choose one in a modal, show it in the sentence, remove or replace it. */
(() => {
  const { ModalWorkflowSource, TooltipEntity, registerPlugin } = window.draftail;
  const { EditorState, Modifier } = window.DraftJS;
  const { createElement } = window.React;

  class FigureSource extends ModalWorkflowSource {
    getChooserConfig() {
      return {
        url: this.props.entityType.chooserUrls.figureChooser,
        urlParams: {},
        onload: window.CHOOSER_MODAL_ONLOAD_HANDLERS,
        responses: { chosen: this.onChosen },
      };
    }

    filterEntityData(chosen) {
      return { id: chosen.id, text: chosen.text, name: chosen.name, url: chosen.edit_url };
    }

    onChosen(chosen) {
      const { editorState, entityType, onComplete } = this.props;
      const data = this.filterEntityData(chosen);
      const content = editorState
        .getCurrentContent()
        .createEntity(entityType.type, 'IMMUTABLE', data);
      const replaced = Modifier.replaceText(
        content,
        editorState.getSelection(),
        data.text || '…',
        editorState.getCurrentInlineStyle(),
        content.getLastCreatedEntityKey(),
      );
      this.workflow.close();
      onComplete(EditorState.push(editorState, replaced, 'insert-characters'));
    }
  }

  function Figure(props) {
    const { name, url } = props.contentState.getEntity(props.entityKey).getData();
    const icon = createElement(window.wagtail.components.Icon, { name: url ? 'decimal' : 'warning' });
    return createElement(TooltipEntity, { ...props, icon, label: name, url: url || null });
  }

  registerPlugin({ type: 'campaign-figure', source: FigureSource, decorator: Figure });
})();
