"""The player in Chromium: nothing is asked before the click, the keyboard alone plays, captions show, words stay."""

import io

import pytest
from PIL import Image, ImageChops

STAGE = ".ts-player__stage"
BUTTON = ".ts-player__button"
FOCUSED = "() => document.activeElement.className"
SHOWING = """() => {
  const [track] = document.querySelector('video.ts-player__film').textTracks;
  return [track.kind, track.language, track.mode, track.cues?.length ?? 0];
}"""
LOADED = "() => document.querySelector('video.ts-player__film')?.textTracks[0]?.cues?.length > 0"
PLAYS = "() => document.querySelector('video.ts-player__film').currentTime > 0"


@pytest.fixture(scope="module")
def video_paths(demo, paths):
    """The pages of the demo that show a video."""
    found = [path for path in paths if STAGE.removeprefix(".") in demo.text(path)]
    assert found, "No page of the demo shows a video."
    return found


@pytest.fixture(scope="module")
def film_path(demo, video_paths):
    """A page with a video that is kept on the site."""
    return next(path for path in video_paths if 'class="ts-player__film" controls' in demo.text(path))


def films(visit):
    return [request.url for request in visit.requests if request.resource_type == "media" or ".vtt" in request.url]


def test_pages_with_videos_ask_nobody_before_the_click(visitor, video_paths):
    asked = {}
    for path in video_paths:
        visit = visitor.open(path)
        visit.scroll_through()
        if found := [*visit.foreign_requests(), *films(visit), *visit.complaints]:
            asked[path] = found
        visitor.leave()

    assert asked == {}


def test_the_keyboard_alone_plays_with_captions(visitor, film_path):
    visit = visitor.open(film_path)
    page = visit.page
    page.locator(BUTTON).first.focus()
    page.keyboard.press("Enter")
    page.wait_for_function(LOADED)
    page.wait_for_function(PLAYS)

    kind, language, mode, cues = page.evaluate(SHOWING)
    assert page.evaluate(FOCUSED) == "ts-player__film"
    assert (kind, language, mode) == ("captions", "fr", "showing")
    assert cues > 1
    assert not page.locator(BUTTON).first.is_visible()
    page.keyboard.press("Space")
    page.wait_for_function("() => document.querySelector('video.ts-player__film').paused")
    assert visit.foreign_requests() == []
    assert visit.complaints == []


@pytest.mark.parametrize("width", [1280, 360])
def test_captions_are_to_be_seen_on_the_film(visitor, film_path, width):
    """The film with its captions is another picture than the same moment without them, by letters of a size to read."""
    page = visitor.open(film_path, width=width).page
    page.locator(BUTTON).first.click()
    page.wait_for_function(LOADED)
    film = page.locator("video.ts-player__film").first
    film.evaluate("""(film) => new Promise((done) => {
      film.pause();
      film.removeAttribute('controls');
      film.addEventListener('seeked', () => setTimeout(done, 300), {once: true});
      film.currentTime = film.textTracks[0].cues[0].startTime + 0.5;
    })""")

    assert film.evaluate("(film) => film.textTracks[0].activeCues.length") == 1
    with_captions = film.screenshot()
    film.evaluate("(film) => { film.textTracks[0].mode = 'hidden'; }")
    page.wait_for_timeout(300)
    lettered = _rows_that_differ(with_captions, film.screenshot())

    assert len(lettered) >= 12


def _rows_that_differ(one, other):
    """The rows of pixels in which two pictures of the same size differ."""
    first, second = (Image.open(io.BytesIO(each)).convert("L") for each in (one, other))
    box = ImageChops.difference(first, second).point(lambda value: 255 if value > 60 else 0).getbbox()
    return range(box[1], box[3]) if box else range(0)


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (320, "light")])
def test_axe_finds_nothing_before_and_after_the_click(visitor, film_path, width, scheme):
    visit = visitor.open(film_path, width=width, scheme=scheme)
    before = visit.violations()
    visit.page.locator(".ts-player__summary").first.click()
    visit.page.locator(BUTTON).first.click()
    visit.page.wait_for_selector("video.ts-player__film")

    assert before == []
    assert visit.violations() == []
    assert visit.overflow() == []


def test_targets_are_large_enough_for_a_thumb(visitor, film_path):
    page = visitor.open(film_path, width=360).page
    small = page.evaluate(
        """() => [...document.querySelectorAll('.ts-player :is(button, a, summary)')]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
          .map((element) => element.className)"""
    )
    assert page.locator(BUTTON).first.is_visible()
    assert small == []


def test_without_scripts_there_are_a_link_and_the_words(visitor, film_path):
    page = visitor.open(film_path, scripts=False).page

    player = page.locator(".ts-player").first
    assert not player.locator(BUTTON).is_visible()
    address = player.locator(".ts-player__link").first.get_attribute("href")
    part = page.request.get(visitor.address + address, headers={"Range": "bytes=0-99"})
    player.locator(".ts-player__summary").click()
    assert (part.status, len(part.body())) == (206, 100)
    assert len(player.locator(".ts-player__words").inner_text()) > 100


def test_a_printed_page_shows_the_words_and_the_address(visitor, film_path):
    page = visitor.open(film_path).page
    page.emulate_media(media="print")

    player = page.locator(".ts-player").first
    after = "(link) => getComputedStyle(link, '::after').content"
    assert not player.locator(BUTTON).is_visible()
    assert player.locator(".ts-player__words").is_visible()
    assert "/media/" in player.locator(".ts-player__link").first.evaluate(after)
