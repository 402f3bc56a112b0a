"""A house of its own for some visitors: the demo under another port, which sees them come from another address.

What is counted by address, as the posts of forms are, is then not shared with the visitors beside them.
"""

import socket
import socketserver
import threading
from contextlib import contextmanager
from urllib.parse import urlsplit

CHUNK = 65536


class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        target, source = self.server.target, self.server.source
        with socket.create_connection(target, source_address=(source, 0)) as beyond:
            back = threading.Thread(target=copy, args=(beyond, self.request), daemon=True)
            back.start()
            copy(self.request, beyond)
            back.join()


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True
    block_on_close = False


@contextmanager
def house(demo, source):
    """The address of the demo as visitors from ``source`` (“127.0.0.7”) reach it, until the block ends."""
    with Server(("localhost", 0), Handler) as server:
        server.target, server.source = ("localhost", urlsplit(demo.address).port), source
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_address[1]}"
        server.shutdown()


def copy(one, other):
    """Everything that one end says, to the other."""
    try:
        while said := one.recv(CHUNK):
            other.sendall(said)
        other.shutdown(socket.SHUT_WR)
    except OSError:
        return
