package anlan.ground.agency;

import anlan.ground.access.Right;
import anlan.ground.signin.Gateway;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgencyDoors {

    @Bean
    Door agencyEntry() {
        return new Door(Door.Section.HOUSE, 23, "/agency", "agency.door", Right.STAFF_KEEP);
    }

    @Bean
    Gateway agencyGateway(Provider provider) {
        return new Gateway(
                "/sign-in/agency", "agency.sign-in", () -> provider.settings().on());
    }
}
