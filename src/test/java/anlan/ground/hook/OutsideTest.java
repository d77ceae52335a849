package anlan.ground.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideTest {

    private final Outside outside = new Outside("127.0.0.1, inner.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/",
                "https://127.0.0.2/",
                "https://2130706434/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.2]/",
                "https://[::127.0.0.2]/",
                "https://0.0.0.0/",
                "https://169.254.169.254/latest/meta-data/",
                "https://[fe80::1]/",
                "https://[fd00:ec2::254]/",
                "https://100.100.100.200/",
                "https://168.63.129.16/",
                "https://224.0.0.1/",
            })
    void what_lies_inside_is_not_called(String address) {
        assertThat(outside.against(URI.create(address))).contains(HookFault.ADDRESS_INSIDE);
    }

    @ParameterizedTest
    @CsvSource({
        "http://203.0.113.9/, ADDRESS_NOT_HTTPS",
        "ftp://203.0.113.9/, ADDRESS_NOT_HTTPS",
        "file:///etc/passwd, ADDRESS_UNREADABLE",
        "https://user:word@203.0.113.9/, ADDRESS_UNREADABLE",
        "https://203.0.113.9/#x, ADDRESS_UNREADABLE",
        "mailto:a@b, ADDRESS_UNREADABLE",
        "https://127.1/, ADDRESS_UNREADABLE",
        "//203.0.113.9/, ADDRESS_NOT_HTTPS",
        "https://no-such-host.invalid/, ADDRESS_UNKNOWN",
    })
    void nor_what_is_no_address_for_it(String address, HookFault why) {
        assertThat(outside.against(URI.create(address))).contains(why);
    }

    @Test
    void the_administrator_names_what_may_be_called_all_the_same() {
        assertThat(outside.against(URI.create("http://127.0.0.1:8080/in"))).isEmpty();
        assertThat(outside.against(URI.create("http://INNER.example/in"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://203.0.113.9/in", "https://192.168.3.4/in", "https://10.0.0.8:8443/in?key=x"})
    void another_machine_of_the_office_may_be_called(String address) {
        assertThat(outside.against(URI.create(address))).isEmpty();
    }
}
