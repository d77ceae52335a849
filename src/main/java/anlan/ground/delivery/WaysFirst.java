package anlan.ground.delivery;

import anlan.ground.access.Viewer;
import anlan.ground.web.FirstStep;
import anlan.ground.web.FirstSteps;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Then says where mail reaches them. */
@Component
@Order(20)
@Transactional(readOnly = true)
class WaysFirst implements FirstSteps {

    private final Addresses addresses;
    private final Words words;

    WaysFirst(Addresses addresses, Words words) {
        this.addresses = addresses;
        this.words = words;
    }

    @Override
    public List<FirstStep> of(Viewer viewer) {
        var held = addresses.of(viewer.who().id());
        return List.of(new FirstStep(
                words.say("delivery.first-address"),
                words.say("delivery.first-address-why"),
                "/account/messages",
                held.address() != null));
    }
}
