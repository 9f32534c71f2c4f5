package org.jacoscope.server.http;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts requests and how long they took, in Prometheus's text format. */
public final class Metrics {

    /** Upper bounds of the histogram's buckets, in seconds. */
    private static final double[] BOUNDS = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5};

    private final ConcurrentSkipListMap<String, LongAdder> counts = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<String, Histogram> times = new ConcurrentSkipListMap<>();

    private static final class Histogram {
        private final LongAdder[] buckets = new LongAdder[BOUNDS.length + 1];
        private final LongAdder nanos = new LongAdder();

        Histogram() {
            for (int i = 0; i < buckets.length; i++) {
                buckets[i] = new LongAdder();
            }
        }

        void record(long duration) {
            int bucket = 0;
            while (bucket < BOUNDS.length && duration > BOUNDS[bucket] * 1e9) {
                bucket++;
            }
            buckets[bucket].increment();
            nanos.add(duration);
        }
    }

    /**
     * Counts one request.
     *
     * @param route the pattern that it matched, never the address itself: addresses are without number
     */
    void record(String route, String method, int status, long nanos) {
        String labels = "route=\"" + route + "\",method=\"" + method + "\",status=\"" + status + "\"";
        counts.computeIfAbsent(labels, key -> new LongAdder()).increment();
        times.computeIfAbsent(route, key -> new Histogram()).record(nanos);
    }

    public String text() {
        StringBuilder out = new StringBuilder();
        head(out, "http_requests_total", "counter", "Requests by route, method and status.");
        counts.forEach((labels, count) -> line(out, "http_requests_total{" + labels + "}", count.sum()));
        head(out, "http_request_duration_seconds", "histogram", "Time until the reply was written.");
        times.forEach((route, histogram) -> histogram(out, route, histogram));
        jvm(out);
        return out.toString();
    }

    private static void histogram(StringBuilder out, String route, Histogram histogram) {
        String name = "http_request_duration_seconds";
        long below = 0;
        for (int i = 0; i < BOUNDS.length; i++) {
            below += histogram.buckets[i].sum();
            line(out, name + "_bucket{route=\"" + route + "\",le=\"" + BOUNDS[i] + "\"}", below);
        }
        below += histogram.buckets[BOUNDS.length].sum();
        line(out, name + "_bucket{route=\"" + route + "\",le=\"+Inf\"}", below);
        double seconds = histogram.nanos.sum() / 1e9;
        out.append(name).append("_sum{route=\"").append(route).append("\"} ");
        out.append(String.format(Locale.ROOT, "%.6f", seconds)).append('\n');
        line(out, name + "_count{route=\"" + route + "\"}", below);
    }

    private static void jvm(StringBuilder out) {
        Runtime runtime = Runtime.getRuntime();
        head(out, "jvm_memory_used_bytes", "gauge", "Heap in use.");
        line(out, "jvm_memory_used_bytes", runtime.totalMemory() - runtime.freeMemory());
        head(out, "jvm_memory_max_bytes", "gauge", "The most the heap may grow to.");
        line(out, "jvm_memory_max_bytes", runtime.maxMemory());
        head(out, "jvm_threads", "gauge", "Live threads.");
        line(out, "jvm_threads", ManagementFactory.getThreadMXBean().getThreadCount());
        head(out, "process_uptime_seconds", "gauge", "Seconds since the start.");
        line(out, "process_uptime_seconds", ManagementFactory.getRuntimeMXBean().getUptime() / 1000);
    }

    private static void head(StringBuilder out, String name, String type, String help) {
        out.append("# HELP ").append(name).append(' ').append(help).append('\n');
        out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void line(StringBuilder out, String series, long value) {
        out.append(series).append(' ').append(value).append('\n');
    }
}
