package anlan.ground.vault;

import anlan.ground.secrets.GivenSecret;
import anlan.ground.store.CannotStart;
import anlan.ground.store.Home;
import anlan.ground.web.Refused;
import anlan.ground.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Which shelf this home keeps its files on. */
@Configuration(proxyBeanMethods = false)
class Shelves {

    @Bean
    Disk disk(Home home) {
        return new Disk(home);
    }

    @Bean
    BucketState bucketState(Words words) {
        return new BucketState(words);
    }

    @Bean
    @Primary
    Shelf shelf(BucketSettings settings, Disk disk, BucketState state, Words words) {
        if (!settings.set()) {
            return disk;
        }
        if (!settings.missing().isEmpty()) {
            throw CannotStart.because(
                    words.say(new Refused(StoreFault.SETTING_MISSING, "", settings.missing(), settings.endpoint())));
        }
        try {
            settings.given().now();
        } catch (GivenSecret.Unusable e) {
            throw CannotStart.without(e);
        }
        return new TwoShelves(disk, new Bucket(settings, state));
    }
}
