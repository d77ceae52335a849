package anlan.desk.home;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Page;
import anlan.ground.web.Task;
import anlan.ground.web.Task.Urgency;
import anlan.ground.web.Tasks;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Today: what is due, what comes, what waits. */
@UseCase
class Home {

    /** @param verdict the colour and shape of its badge */
    record Line(String verdict, String badge, String title, String detail, String due, String path, String act) {}

    record HomePage(
            String title,
            String who,
            List<Line> due,
            List<Line> soon,
            List<Line> open,
            List<Line> waiting,
            Optional<LoadTable> unit,
            List<StuckBoard.Line> stuck) {}

    /** What is equally urgent stays in the order of the rooms: a new district is set up from the top down. */
    private static final Comparator<Task> FIRST = Comparator.comparing(Task::urgency)
            .thenComparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final ObjectProvider<Tasks> rooms;
    private final UnitLoad unit;
    private final StuckBoard stuck;
    private final OfficeClock clock;
    private final Words words;

    Home(ObjectProvider<Tasks> rooms, UnitLoad unit, StuckBoard stuck, OfficeClock clock, Words words) {
        this.rooms = rooms;
        this.unit = unit;
        this.stuck = stuck;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.OWN)
    @GetMapping("/")
    ModelAndView today(Viewer viewer) {
        var tasks = rooms.orderedStream()
                .flatMap(r -> r.of(viewer).stream())
                .sorted(FIRST)
                .toList();
        return Page.of(
                "desk/home/Home",
                new HomePage(
                        title(tasks),
                        who(viewer),
                        lines(tasks, Urgency.OVERDUE, Urgency.TODAY),
                        lines(tasks, Urgency.SOON),
                        lines(tasks, Urgency.OPEN),
                        lines(tasks, Urgency.WAITING),
                        unit.of(viewer),
                        stuck.of(viewer)));
    }

    private String title(List<Task> tasks) {
        var overdue = count(tasks, Urgency.OVERDUE);
        var today = count(tasks, Urgency.TODAY);
        if (overdue > 0) {
            return today > 0 ? words.say("home.title-due", today, overdue) : words.say("home.title-overdue", overdue);
        }
        if (today > 0) {
            return words.say("home.title-today", today);
        }
        var open = count(tasks, Urgency.SOON) + count(tasks, Urgency.OPEN);
        return open > 0 ? words.say("home.title-open", open) : words.say("home.title-free");
    }

    private static long count(List<Task> tasks, Urgency urgency) {
        return tasks.stream().filter(t -> t.urgency() == urgency).count();
    }

    private String who(Viewer viewer) {
        var day = clock.today().format(DateTimeFormatter.ofPattern(words.say("home.date"), Words.locale()));
        var unit = viewer.posts().isEmpty()
                ? words.say("home.no-post")
                : viewer.posts().getFirst().unitName();
        return unit + " · " + viewer.name() + " · " + day;
    }

    private List<Line> lines(List<Task> tasks, Urgency... which) {
        var wanted = List.of(which);
        return tasks.stream()
                .filter(t -> wanted.contains(t.urgency()))
                .map(this::line)
                .toList();
    }

    private Line line(Task task) {
        return new Line(
                switch (task.urgency()) {
                    case OVERDUE -> "bad";
                    case TODAY -> "risk";
                    case SOON -> "good";
                    case OPEN -> "early";
                    case WAITING -> "unknown";
                },
                badge(task),
                task.title(),
                task.detail(),
                day(task.due()),
                task.path(),
                task.act());
    }

    private String badge(Task task) {
        var due = task.due();
        return switch (task.urgency()) {
            case OVERDUE ->
                due == null
                        ? words.say("home.overdue")
                        : words.say("home.overdue-by", ChronoUnit.DAYS.between(due, clock.today()));
            case TODAY -> words.say("home.today");
            case SOON, OPEN -> due == null ? words.say("home.open") : day(due);
            case WAITING -> words.say("home.waiting");
        };
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : day.format(DateTimeFormatter.ofPattern(words.say("home.day"), Words.locale()));
    }
}
