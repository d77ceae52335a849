package anlan.fact.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Files in pieces of a mebibyte, written and read one by one. */
@Component
class Pieces {

    private static final int SIZE = 1 << 20;

    private final JdbcClient jdbc;

    private final TransactionTemplate once;

    Pieces(JdbcClient jdbc, TransactionTemplate once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    /** Takes a task's file down, within one transaction. */
    Taker taker(long task) {
        return new Taker(task);
    }

    /** Sends a part of a task's file, both ends included. No transaction is open while a piece goes out: the reader's line may be slow. */
    void send(long task, long from, long to, OutputStream out) throws IOException {
        for (long piece = from / SIZE; piece <= to / SIZE; piece++) {
            int number = (int) piece;
            var bytes = Objects.requireNonNull(
                    once.execute(s -> jdbc.sql("select bytes from export_piece where task = ? and piece = ?")
                            .params(task, number)
                            .query((row, n) -> row.getBytes(1))
                            .single()));
            int first = (int) Math.max(0, from - piece * SIZE);
            int last = (int) Math.min(bytes.length - 1L, to - piece * SIZE);
            out.write(bytes, first, last - first + 1);
        }
    }

    final class Taker extends OutputStream {

        private final long task;
        private final byte[] piece = new byte[SIZE];
        private int filled;
        private int pieces;

        private Taker(long task) {
            this.task = task;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) {
            for (int done = 0; done < length; ) {
                int some = Math.min(length - done, SIZE - filled);
                System.arraycopy(bytes, start + done, piece, filled, some);
                filled += some;
                done += some;
                if (filled == SIZE) lay();
            }
        }

        private void lay() {
            jdbc.sql("insert into export_piece (task, piece, bytes) values (?, ?, ?)")
                    .params(task, pieces, Arrays.copyOf(piece, filled))
                    .update();
            pieces++;
            filled = 0;
        }

        /** Ends the file. @return how many bytes it has */
        long end() {
            long size = (long) pieces * SIZE + filled;
            if (filled > 0) lay();
            return size;
        }
    }
}
