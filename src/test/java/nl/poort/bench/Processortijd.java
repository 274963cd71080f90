package nl.poort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Processor time of processes with everything below them, from `/proc`: it hardly minds what else the machine does.
public final class Processortijd {
    private static final long MS_PER_TICK = 10;

    private final List<Long> roots;
    private final long begin;

    private Processortijd(List<Long> roots) {
        this.roots = roots;
        this.begin = total(roots);
    }

    /// From now on.
    public static Processortijd of(long... roots) {
        var list = new ArrayList<Long>();
        for (long root : roots) {
            list.add(root);
        }
        return new Processortijd(list);
    }

    public long millis() {
        return total(roots) - begin;
    }

    /// What a process and its ended children used, for the whole tree.
    private static long total(List<Long> roots) {
        var pids = new java.util.TreeSet<Long>();
        for (long root : roots) {
            pids.add(root);
            ProcessHandle.of(root).ifPresent(p -> p.descendants().forEach(d -> pids.add(d.pid())));
        }
        return pids.stream().mapToLong(Processortijd::ticks).sum() * MS_PER_TICK;
    }

    private static long ticks(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            // utime, stime, cutime, cstime: fields 14 to 17 of proc(5)
            return Long.parseLong(fields[11])
                    + Long.parseLong(fields[12])
                    + Long.parseLong(fields[13])
                    + Long.parseLong(fields[14]);
        } catch (IOException e) {
            return 0;
        }
    }

    /// Resident memory in MB.
    public static long memory(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException e) {
            return -1;
        }
    }
}
