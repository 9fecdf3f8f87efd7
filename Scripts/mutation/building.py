"""A copy of the project in a folder of its own, and the tests of it."""

import os
import re
import resource
import shutil
import signal
import subprocess
import threading
import time

import areas
import weaving

# What is appended to the package description in the copy: only what the tests need is built.
ONLY_WHAT_IS_NEEDED = """
var kept: Set<String> = []
var pending = [%s]
while let name = pending.popLast() {
  guard kept.insert(name).inserted else { continue }
  for dependency in package.targets.first(where: { $0.name == name })?.dependencies ?? [] {
    if case .byNameItem(let name, _) = dependency { pending.append(name) }
  }
}
package.targets.removeAll { !kept.contains($0.name) }
package.products = []
package.dependencies = []
"""
BUILD = ["swift", "build", "-c", "release", "--build-tests", "-Xswiftc", "-enable-testing"]
ERROR = re.compile(r"^(/[^:\n]+):(\d+):\d+: error: (.*)$", re.MULTILINE)
MOST_MEMORY = 4 << 30
# The test programs that run now, each with a group of processes of its own; and whether it is over.
RUNNING = set()
OVER = threading.Event()


class Failure(Exception):
    """Why nothing can be measured."""


class Copy:
    """The project in a temporary folder; the working tree is only read."""

    def __init__(self, root, folder):
        self.folder = os.path.realpath(folder)
        listed = ["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        for name in subprocess.run(listed, check=True, capture_output=True).stdout.decode().split("\0"):
            source = os.path.join(root, name)
            if name and os.path.isfile(source):
                os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
                shutil.copyfile(source, self.path(name))
        with open(self.path("Package.swift"), "a", encoding="utf-8") as manifest:
            names = ", ".join(f'"{name}"' for name in areas.TEST_TARGETS)
            manifest.write(ONLY_WHAT_IS_NEEDED % names)

    def path(self, name):
        return os.path.join(self.folder, name)

    def read(self, name):
        with open(self.path(name), encoding="utf-8") as file:
            return file.read()

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)

    def build(self, mutants, say):
        """Builds all mutants of Swift files at once; gives those that compile."""
        texts = {mutant.source.path: self.read(mutant.source.path) for mutant in mutants}
        for path in texts:
            self.write(os.path.join(os.path.dirname(path), weaving.SWITCH_FILE), weaving.SWITCH)
        woven, changed = {}, set(texts)
        while True:
            for path in changed:
                own = [mutant for mutant in mutants if mutant.source.path == path]
                woven[path] = weaving.weave(texts[path], own)
                self.write(path, woven[path].text)
            output = self._build()
            if output is None:
                return mutants
            bad, changed = self._culprits(output, woven)
            mutants = [mutant for mutant in mutants if mutant.number not in bad]
            say(f"{len(bad)} do not compile and are left out")

    def _build(self):
        """What the compiler complains of; `None` when it is content."""
        process = subprocess.Popen(
            BUILD, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        try:
            output = process.communicate()[0]
        except BaseException:
            # Its compilers have groups of their own: it has to end them itself.
            process.send_signal(signal.SIGINT)
            process.communicate()
            raise
        return None if process.returncode == 0 else output

    def _culprits(self, output, woven):
        bad, changed = set(), set()
        for file, line, message in ERROR.findall(output):
            path = os.path.relpath(file, self.folder)
            culprits = woven[path].culprits(int(line)) if path in woven else []
            if not culprits:
                raise Failure(f"the project does not build:\n{path}:{line}: {message}")
            bad.update(culprits)
            changed.add(path)
        if not bad:
            raise Failure("the project does not build:\n" + output[-3000:])
        return bad, changed

    def place(self, worker):
        """A folder with the test program and its data, for one worker alone."""
        products = self.path(".build/release")
        folder = self.path(f".worker-{worker}")
        os.makedirs(folder)
        for name in os.listdir(products):
            if name.endswith(".xctest"):
                shutil.copy2(os.path.join(products, name), os.path.join(folder, name))
            elif name.endswith((".resources", ".bundle")):
                shutil.copytree(os.path.join(products, name), os.path.join(folder, name))
        return Place(folder)


class Place:
    """Where one worker runs the tests."""

    def __init__(self, folder):
        self.folder = folder
        names = os.listdir(folder)
        self.program = os.path.join(folder, next(n for n in names if n.endswith(".xctest")))
        data = [name for name in names if not name.endswith(".xctest")]
        self.data = os.path.join(folder, data[0])

    def judge(self, mutant, limit):
        """What becomes of a mutant: `killed`, `timed out` or `survived`."""
        if not mutant.source.path.endswith(".json"):
            return self.run(mutant.source.tests, limit, mutant.number)
        path = os.path.join(self.data, mutant.source.path)
        with open(path, encoding="utf-8") as file:
            text = file.read()
        try:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text[: mutant.start] + mutant.new + text[mutant.end :])
            return self.run(mutant.source.tests, limit, 0)
        finally:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)

    def run(self, tests, limit, number=0):
        """Runs tests until one fails; `limit` is in seconds."""
        environment = dict(os.environ, SWIFT_BACKTRACE="enable=no", NO_COLOR="1")
        environment[weaving.VARIABLE] = str(number)
        if OVER.is_set():
            raise Failure("ended")
        process = subprocess.Popen(
            [self.program, "--testing-library", "swift-testing", "--filter", tests],
            cwd=self.folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, start_new_session=True,
        )
        RUNNING.add(process)
        _confine(process)
        late = threading.Event()
        timer = threading.Timer(limit, lambda: (late.set(), _end(process)))
        timer.start()
        failed, passed = "", False
        try:
            for line in process.stdout:
                text = line.decode("utf-8", "replace")
                if "recorded an issue" in text or "✘" in text:
                    failed = text.strip()
                    break
                passed = passed or bool(re.search(r"Test run with [1-9].* passed", text))
        finally:
            timer.cancel()
            _end(process)
            process.stdout.close()
            process.wait()
            RUNNING.discard(process)
        self.reason = failed
        if failed:
            return "killed"
        if late.is_set():
            return "timed out"
        # A test program that crashes says nothing: only one that says it passed has.
        return "survived" if passed else "killed"


def _confine(process):
    """A mutant may ask for memory without end, and its crash is worth no file."""
    try:
        resource.prlimit(process.pid, resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.prlimit(process.pid, resource.RLIMIT_CORE, (0, 0))
    except ProcessLookupError:
        pass


def _end(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def end_all():
    """Ends every test program that still runs, and lets no other begin."""
    OVER.set()
    for process in list(RUNNING):
        _end(process)


def timed(place, tests):
    """How long some tests take on the code as it is; they have to pass."""
    begun = time.monotonic()
    if place.run(tests, 600) != "survived":
        raise Failure(f"the tests {tests} fail without any change: {place.reason or 'a crash'}")
    return time.monotonic() - begun
