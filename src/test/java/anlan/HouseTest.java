package anlan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.ground.access.May;
import anlan.ground.access.Open;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.UseCase;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RequestMapping;

/** The house is drawn from the code: arrows go down, rooms keep behind their faces, routes name their right. */
class HouseTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("anlan");

    private static final ApplicationModules ROOMS = ApplicationModules.of(Anlan.class);

    @Test
    void rooms_reach_only_the_faces_of_the_rooms_they_name() {
        assertThat(ROOMS.stream()).isNotEmpty();
        ROOMS.verify();
    }

    @Test
    void arrows_go_down_only_because_a_promise_must_not_depend_on_how_it_is_judged() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("anlan..")
                .withOptionalLayers(true)
                .layer("desk")
                .definedBy("anlan.desk..")
                .layer("judgement")
                .definedBy("anlan.judgement..")
                .layer("fact")
                .definedBy("anlan.fact..")
                .layer("promise")
                .definedBy("anlan.promise..")
                .layer("ground")
                .definedBy("anlan.ground..")
                .whereLayer("desk")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("judgement")
                .mayOnlyBeAccessedByLayers("desk")
                .whereLayer("fact")
                .mayOnlyBeAccessedByLayers("desk", "judgement")
                .whereLayer("promise")
                .mayOnlyBeAccessedByLayers("desk", "judgement", "fact")
                .whereLayer("ground")
                .mayOnlyBeAccessedByLayers("desk", "judgement", "fact", "promise")
                .ignoreDependency(resideInAPackage("anlan"), resideInAPackage("anlan.."))
                .check(CODE);
    }

    @Test
    void every_route_names_its_right_because_a_forgotten_one_would_be_closed_to_all() {
        methods()
                .that(are(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "routes", m -> AnnotatedElementUtils.hasAnnotation(m.reflect(), RequestMapping.class))))
                .should()
                .beAnnotatedWith(May.class)
                .orShould()
                .beAnnotatedWith(Open.class)
                .check(CODE);
    }

    @Test
    void use_cases_stay_inside_their_room() {
        classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .or()
                .areAnnotatedWith(ApiUseCase.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void time_comes_from_the_clock_because_today_can_be_chosen() {
        noClasses()
                .that()
                .resideOutsideOfPackages("anlan.ground.clock", "anlan.ground.audit", "anlan.ground.store")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CODE);
    }

    @Test
    void the_public_face_is_the_one_agreed() throws Exception {
        var face = CODE.stream()
                .filter(c -> c.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .filter(c -> !c.isAnonymousClass()
                        && !c.getName().contains("$")
                        && !c.getSimpleName().equals("package-info"))
                .map(JavaClass::getName)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        var agreed = Path.of("docs/face.txt");
        if (Boolean.getBoolean("anlan.redraw")) {
            Files.writeString(agreed, face);
        }
        assertThat(face)
                .as("public types; after a wanted change: mvn test -Dtest=HouseTest -Danlan.redraw=true")
                .isEqualTo(Files.readString(agreed));
    }

    @Test
    void most_types_are_nobody_elses_business() {
        var types = CODE.stream()
                .filter(c -> !c.isAnonymousClass() && !c.getSimpleName().equals("package-info"))
                .toList();
        var open = types.stream()
                .filter(c -> c.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .count();
        assertThat(1.0 - (double) open / types.size()).isGreaterThanOrEqualTo(0.6);
    }
}
