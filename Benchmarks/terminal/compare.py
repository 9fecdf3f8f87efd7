#!/usr/bin/env python3
"""Cold start to the first prompt, keystroke to echo, and peak memory, side by side.

The release program is measured in turn with the sqlite3 shell and with a bare libedit loop, on a
pseudo-terminal each, so that all see the same machine at the same moment. Only the ratios say
something; the marks are those of the design: start at most 1.5 times sqlite3's, echo at most 1.5
times the bare loop's, memory of a whole self-check at most 20 MiB.

    Benchmarks/terminal/compare.py [--runs 40] [--keys 300]
"""
import argparse
import fcntl
import os
import pty
import re
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.join(ROOT, ".build", "release", "opstap")


def spawn(command):
    started = time.perf_counter_ns()
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", LANG="C.UTF-8")
        try:
            os.execv(command[0], command)
        finally:
            os._exit(127)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    os.set_blocking(terminal, False)
    return pid, terminal, started


def read_until(terminal, pattern, seconds=20):
    end = time.perf_counter() + seconds
    seen = b""
    while time.perf_counter() < end:
        if not select.select([terminal], [], [], 1)[0]:
            continue
        try:
            seen += os.read(terminal, 65536)
        except BlockingIOError:
            continue
        if pattern.search(seen):
            return time.perf_counter_ns()
    sys.exit(f"no {pattern.pattern!r} in {seen[-200:]!r}")


def finish(pid, terminal):
    peak = 0
    try:
        with open(f"/proc/{pid}/status") as status:
            peak = int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1))
    except (OSError, AttributeError):
        pass
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(terminal)
    return peak


def start(command, pattern):
    pid, terminal, started = spawn(command)
    seen = read_until(terminal, pattern)
    finish(pid, terminal)
    return (seen - started) / 1e6


class Echo:
    """One program at its prompt, into which keys are typed one at a time."""

    def __init__(self, command, pattern):
        self.pid, self.terminal, _ = spawn(command)
        read_until(self.terminal, pattern)
        time.sleep(0.3)
        self.count = 0

    def drain(self):
        try:
            while os.read(self.terminal, 65536):
                pass
        except BlockingIOError:
            pass

    def key(self):
        self.drain()
        before = time.perf_counter_ns()
        os.write(self.terminal, b"x")
        after = read_until(self.terminal, re.compile(b"x"), 5)
        self.count += 1
        if self.count % 40 == 0:
            os.write(self.terminal, b"\x7f" * 40)
            time.sleep(0.05)
        return (after - before) / 1e3

    def end(self):
        return finish(self.pid, self.terminal)


def peak_of_self_check():
    """The peak of a whole self-check at a terminal, to the activities and a plan, in MiB."""
    pid, terminal, _ = spawn([PROGRAM, "--language", "nl", "--today", "2026-11-24"])
    prompt = re.compile(rb"> (\x1b\[[0-9;?]*[a-zA-Z])*$")
    lines = ["", "43", "1"] + ["1", "2", "2", "2", "2", "3"] + ["6", "1", "3", "2", "3"]
    lines += ["2", "4", "4", "2", "4", "2", "3", "3", "4", "4", "4", "4", "3", "2"]
    lines += ["b", "3", "3", "1", "1 3", "8", "1", "5", "Enschede", "1", "6", "nee"]
    lines += ["waarom", "meer", "activiteiten in Hengelo (Overijssel)", "plan 1", "morgen", "alleen"]
    for line in lines:
        read_until(terminal, prompt)
        time.sleep(0.02)
        os.write(terminal, line.encode() + b"\r")
    read_until(terminal, re.compile(rb"Mijn stap"))
    return finish(pid, terminal) / 1024


def table(title, rows, unit):
    print(f"\n| {title} | median {unit} | min {unit} | ratio of medians |\n| --- | --- | --- | --- |")
    first = statistics.median(rows[0][1])
    for name, values in rows:
        middle = statistics.median(values)
        print(f"| {name} | {middle:.2f} | {min(values):.2f} | {first / middle:.2f} |")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=40)
    arguments.add_argument("--keys", type=int, default=300)
    options = arguments.parse_args()
    if not os.path.exists(PROGRAM):
        sys.exit("build the release program first: Scripts/opstap --version")
    sqlite = shutil.which("sqlite3") or sys.exit("sqlite3 is missing: apt-get install sqlite3")
    folder = tempfile.mkdtemp()
    bare = os.path.join(folder, "bare")
    source = os.path.join(ROOT, "Benchmarks", "terminal", "bare.c")
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libedit"], capture_output=True,
                           text=True, check=True).stdout.split()
    subprocess.run(["cc", "-O2", "-o", bare, source] + flags, check=True)
    peers = [
        ("opstap", [PROGRAM], re.compile(b"opstap> ")),
        ("opstap --language nl", [PROGRAM, "--language", "nl"], re.compile(b"opstap> ")),
        ("sqlite3 shell", [sqlite], re.compile(b"sqlite> ")),
        ("bare libedit loop", [bare], re.compile(b"bare> ")),
    ]
    for _, command, pattern in peers:
        start(command, pattern)
    starts = [(name, []) for name, _, _ in peers]
    for _ in range(options.runs):
        for (_, values), (_, command, pattern) in zip(starts, peers):
            values.append(start(command, pattern))
    table("cold start to prompt", starts, "ms")

    echoes = [(name, [], Echo(command, pattern)) for name, command, pattern in peers]
    for _ in range(options.keys):
        for _, values, echo in echoes:
            values.append(echo.key())
    table("keystroke to echo", [(name, values) for name, values, _ in echoes], "µs")
    for _, _, echo in echoes:
        echo.end()
    print(f"\nPeak memory of a whole self-check: {peak_of_self_check():.1f} MiB")
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
