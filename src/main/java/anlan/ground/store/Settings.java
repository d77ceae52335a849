package anlan.ground.store;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PostgreSQL's settings for a machine that it shares with the application. */
final class Settings {
    private Settings() {}

    static String of(int port, String logs) {
        long memory = Machine.memory();
        return Stream.of(
                        "listen_addresses = '127.0.0.1'",
                        "unix_socket_directories = ''",
                        "port = " + port,
                        "max_connections = 120",
                        "password_encryption = 'scram-sha-256'",
                        "fsync = on",
                        "full_page_writes = on",
                        "synchronous_commit = on",
                        "shared_buffers = " + between(128, memory / 8, 4096) + "MB",
                        "effective_cache_size = " + between(256, memory / 2, 65536) + "MB",
                        "maintenance_work_mem = " + between(64, memory / 32, 1024) + "MB",
                        "work_mem = " + between(8, memory / 512, 64) + "MB",
                        "max_wal_size = 2GB",
                        "min_wal_size = 256MB",
                        "random_page_cost = 1.1",
                        "jit = off",
                        Machine.scantSharedMemory() ? "dynamic_shared_memory_type = 'mmap'" : "",
                        "timezone = 'UTC'",
                        "log_timezone = 'UTC'",
                        "logging_collector = on",
                        "log_directory = '" + logs.replace("'", "''") + "'",
                        // A week's logs at most: each weekday's file is begun anew.
                        "log_filename = 'postgresql-%a.log'",
                        "log_truncate_on_rotation = on",
                        "log_rotation_age = 1d",
                        "log_rotation_size = 0",
                        "log_min_duration_statement = 5s")
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static long between(long least, long value, long most) {
        return Math.clamp(value, least, most);
    }
}
