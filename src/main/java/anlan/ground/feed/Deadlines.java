package anlan.ground.feed;

import anlan.ground.access.Viewer;
import anlan.ground.store.District;
import anlan.ground.store.Unguessable;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.net.URI;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A viewer's deadlines as iCalendar (RFC 5545): each a whole day, with what is to be done and a link, and no name of anything. */
@Component
class Deadlines {

    private final ObjectProvider<Tasks> rooms;
    private final Words words;
    private final String house;

    Deadlines(
            ObjectProvider<Tasks> rooms,
            Words words,
            @Value("${ANLAN_URL:http://localhost:${server.port:8080}}") String house) {
        this.rooms = rooms;
        this.words = words;
        this.house = house.strip().replaceAll("/+$", "");
    }

    String of(Viewer viewer) {
        var calendar = new Calendar()
                .withProdId("-//Anlan//Deadlines//" + Words.locale().getLanguage())
                .withDefaults()
                .getFluentTarget();
        rooms.orderedStream()
                .flatMap(r -> r.of(viewer).stream())
                .filter(t -> t.due() != null)
                .map(this::event)
                .forEach(calendar::add);
        return calendar.toString();
    }

    /** The same deadline has the same name at each reading, so that a calendar moves it instead of adding it anew. */
    private VEvent event(Task task) {
        var link = house + task.path();
        var event = new VEvent(Objects.requireNonNull(task.due()), words.say("feed.due", task.act()));
        event.add(new Uid(Unguessable.hash(District.current() + task.path()).substring(0, 32) + "@anlan"));
        event.add(new Description(link));
        event.add(new Url(URI.create(link)));
        return event;
    }
}
