package health.anteroom.systemtests.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The processes that one command started: each can be found by what it runs, and all of them die together. */
final class ProcessTree {
    private final Process root;

    /** @param root started as the leader of a process group of its own */
    ProcessTree(Process root) {
        this.root = root;
    }

    /** SIGKILL to the one process below the root that runs this executable jar. */
    void kill(String module) {
        ProcessHandle victim = find(module);
        signal("KILL", Long.toString(victim.pid()));
        victim.onExit().join();
    }

    /** SIGSTOP: it keeps its connections and answers nobody. */
    void freeze(String module) {
        signal("STOP", Long.toString(find(module).pid()));
    }

    /** SIGCONT. */
    void thaw(String module) {
        signal("CONT", Long.toString(find(module).pid()));
    }

    void freezeRoot() {
        signal("STOP", Long.toString(root.pid()));
    }

    void thawRoot() {
        signal("CONT", Long.toString(root.pid()));
    }

    /** SIGKILL to the whole group at once, so that nobody is left to restart anybody. */
    void killAll() {
        List<ProcessHandle> all = root.descendants().toList();
        signal("KILL", "-" + root.pid());
        root.onExit().join();
        all.forEach(process -> process.onExit().join());
    }

    /** SIGKILL to the process that started and watches the others. */
    void killRoot() {
        signal("KILL", Long.toString(root.pid()));
        root.onExit().join();
    }

    private ProcessHandle find(String module) {
        List<ProcessHandle> found =
                root.descendants().filter(process -> runs(process, module)).toList();
        if (found.size() != 1) {
            throw new AssertionError("expected one process of " + module + ", found " + found.size() + " among "
                    + root.descendants().map(ProcessTree::commandLine).toList());
        }
        return found.getFirst();
    }

    private static boolean runs(ProcessHandle process, String module) {
        return commandLine(process).contains("/" + module + "-0");
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException gone) {
            return "";
        }
    }

    static void signal(String name, String target) {
        try {
            new ProcessBuilder("kill", "-" + name, "--", target)
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
