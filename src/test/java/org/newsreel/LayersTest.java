package org.newsreel;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the code against the picture in ARCHITECTURE.md. */
class LayersTest {
  private static final String BASE = "org.newsreel.";

  /** What each package may use of ours, the model apart, which everybody may. */
  private static final Map<String, Set<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", Set.of()),
              Map.entry("source", Set.of()),
              Map.entry("parse", Set.of()),
              Map.entry("audio", Set.of()),
              Map.entry("align", Set.of("audio")),
              Map.entry("player", Set.of("audio")),
              Map.entry("library", Set.of()),
              Map.entry(
                  "intake",
                  Set.of(
                      "source",
                      "parse",
                      "feeds",
                      "captions",
                      "audio",
                      "align",
                      "player",
                      "library")),
              Map.entry(
                  "viewmodel",
                  Set.of(
                      "export", "intake", "library", "player", "source", "parse", "audio",
                      "align")),
              Map.entry("ui", Set.of("viewmodel", "intake", "player")),
              Map.entry("captions", Set.of()),
              Map.entry("feeds", Set.of()),
              Map.entry("export", Set.of("library", "captions")),
              Map.entry(
                  "cli",
                  Set.of(
                      "export",
                      "intake",
                      "library",
                      "source",
                      "parse",
                      "feeds",
                      "audio",
                      "align",
                      "captions")),
              Map.entry(
                  "app",
                  Set.of("ui", "cli", "viewmodel", "intake", "library", "audio", "player"))));

  private final JavaClasses ours =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.newsreel");

  @Test
  void everyPackageIsInThePicture() {
    Set<String> found =
        ours.stream()
            .map(type -> type.getPackageName())
            .filter(name -> name.startsWith(BASE))
            .map(name -> name.substring(BASE.length()).split("\\.", 2)[0])
            .collect(Collectors.toSet());
    assertThat(MAY_USE.keySet()).containsAll(found);
  }

  @Test
  void arrowsPointDown() {
    MAY_USE.forEach(
        (name, used) -> {
          String[] allowed =
              Stream.concat(Stream.of(name, "model"), used.stream())
                  .map(each -> BASE + each + "..")
                  .toArray(String[]::new);
          noClasses()
              .that()
              .resideInAPackage(BASE + name + "..")
              .should()
              .dependOnClassesThat(
                  resideInAnyPackage("org.newsreel..").and(resideOutsideOfPackages(allowed)))
              .because(name + " uses only " + Arrays.toString(allowed))
              .allowEmptyShould(true)
              .check(ours);
        });
  }

  @Test
  void noTwoPackagesLeanOnEachOther() {
    slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(ours);
  }

  @Test
  void theToolkitStopsAtTheViewModels() {
    noClasses()
        .that()
        .resideOutsideOfPackages(BASE + "ui..", BASE + "app..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("javafx..")
                .and(
                    resideOutsideOfPackages(
                        "javafx.beans..", "javafx.collections..", "javafx.util..")))
        .check(ours);
    noClasses()
        .that()
        .resideOutsideOfPackages(BASE + "ui..", BASE + "app..", BASE + "viewmodel..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javafx..")
        .check(ours);
  }

  @Test
  void everyPackageSaysWhatItIs() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith("org.jspecify.annotations.NullMarked")
        .check(ours);
  }
}
