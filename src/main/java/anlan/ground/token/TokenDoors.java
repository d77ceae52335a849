package anlan.ground.token;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TokenDoors {

    @Bean
    Door tokensEntry() {
        return new Door(Door.Section.HOUSE, 22, "/tokens", "token.tokens", Right.TOKENS_KEEP);
    }
}
