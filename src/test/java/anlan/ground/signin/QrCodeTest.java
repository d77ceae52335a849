package anlan.ground.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @Test
    void a_reader_gets_back_what_was_drawn() throws Exception {
        var uri = OneTimeCode.make().uri("安澜", "lin.880001");
        assertThat(read(QrCode.of(uri))).isEqualTo(uri);
    }

    private static String read(QrCode qr) throws Exception {
        var modules = new BitMatrix(qr.size() - 8);
        var runs = RUN.matcher(qr.path());
        while (runs.find()) {
            for (var i = 0; i < Integer.parseInt(runs.group(3)); i++) {
                modules.set(Integer.parseInt(runs.group(1)) + i - 4, Integer.parseInt(runs.group(2)) - 4);
            }
        }
        return new Decoder().decode(modules).getText();
    }
}
