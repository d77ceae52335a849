package anlan.ground.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

    @Test
    void addresses_and_ranges_are_read_however_they_are_set_apart() {
        assertThat(Networks.read("10.1.2.3，10.2.3.4/16 \n 2001:db8:1::5/32"))
                .contains(List.of("10.1.2.3/32", "10.2.0.0/16", "2001:db8:0:0:0:0:0:0/32"));
        assertThat(Networks.read(" ")).contains(List.of());
        assertThat(Networks.read("10.1.2.3 10.1.2.3/32")).contains(List.of("10.1.2.3/32"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2",
                "10.1.2.300",
                "10.1.2.3/33",
                "10.1.2.3/0",
                "example.org",
                "10.1.2.3/x",
                "::1/129",
                "localhost",
                "::ffff:10.0.0.0/104"
            })
    void what_is_no_address_is_not_taken(String typed) {
        assertThat(Networks.read(typed)).isEmpty();
    }

    @Test
    void an_address_is_read_in_whatever_way_it_was_written() {
        assertThat(Networks.address("::ffff:10.1.2.3")).contains("10.1.2.3");
        assertThat(Networks.address("fe80::1%eth0")).contains("fe80:0:0:0:0:0:0:1");
        assertThat(Networks.address("0:0:0:0:0:0:0:1")).contains("0:0:0:0:0:0:0:1");
        assertThat(Networks.address("unknown")).isEmpty();
        assertThat(Networks.address("")).isEmpty();
    }
}
