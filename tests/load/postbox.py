"""A mail server that keeps a list of what it took, and refuses some mails once, as real ones do."""

import re
import socketserver
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from email import message_from_bytes, policy

#: Of so many mails one is refused for the moment.
REFUSES_ONE_OF = 25


@dataclass(frozen=True)
class Delivery:
    """One mail as it arrived. ``pk``: the number of its row, from its ``Message-ID``."""

    pk: int
    to: str
    subject: str


class Postbox(socketserver.ThreadingTCPServer):
    """Listens on a port of its own."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Conversation)
        self.deliveries, self.refused, self.seen = [], [], set()
        self.lock = threading.Lock()

    @property
    def address(self):
        """For ``EMAIL_URL``."""
        return f"smtp://127.0.0.1:{self.server_address[1]}"

    def take(self, recipient, content):
        """Keep a mail and say yes; or refuse it, the first time that it comes."""
        mail = message_from_bytes(content, policy=policy.default)
        pk = int(re.match(r"<campaign-pages\.(\d+)\.", str(mail["Message-ID"]))[1])
        delivery = Delivery(pk, recipient, str(mail["Subject"]))
        with self.lock:
            is_first = pk not in self.seen
            self.seen.add(pk)
            takes = not (is_first and pk % REFUSES_ONE_OF == 0)
            (self.deliveries if takes else self.refused).append(delivery)
        return takes


class Conversation(socketserver.StreamRequestHandler):
    """As much of SMTP as Django's mail backend speaks."""

    def handle(self):
        self.say("220 postbox")
        recipient = ""
        while line := self.rfile.readline().decode().strip():
            command = line[:4].upper()
            if command == "QUIT":
                break
            if command == "RCPT":
                recipient = line.partition("<")[2].partition(">")[0]
            if command == "DATA":
                self.say("354 go on")
                self.say("250 taken" if self.server.take(recipient, self.content()) else "451 not now")
            else:
                self.say("250 well")
        self.say("221 good-bye")

    def content(self):
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line[1:] if line.startswith(b"..") else line)
        return b"".join(lines)

    def say(self, words):
        self.wfile.write(f"{words}\r\n".encode())


@contextmanager
def open_postbox():
    """A postbox that listens until the block ends."""
    with Postbox() as postbox:
        threading.Thread(target=postbox.serve_forever, daemon=True).start()
        yield postbox
        postbox.shutdown()
