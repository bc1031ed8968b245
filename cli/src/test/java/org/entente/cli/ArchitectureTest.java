package org.entente.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The arrows between modules and, inside the coder, the staircase that data goes down only once.
 */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule MODULES =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.entente..")
          .layer("article")
          .definedBy("org.entente.article..")
          .layer("coder")
          .definedBy("org.entente.coder..")
          .layer("record")
          .definedBy("org.entente.record..")
          .layer("network")
          .definedBy("org.entente.network..")
          .layer("server")
          .definedBy("org.entente.server..")
          .layer("cli")
          .definedBy("org.entente.cli..")
          .whereLayer("article")
          .mayOnlyBeAccessedByLayers("coder", "record", "network", "server", "cli")
          .whereLayer("coder")
          .mayOnlyBeAccessedByLayers("record", "network", "server", "cli")
          .whereLayer("record")
          .mayOnlyBeAccessedByLayers("network", "server", "cli")
          .whereLayer("network")
          .mayOnlyBeAccessedByLayers("server", "cli")
          .whereLayer("server")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule STAIRCASE =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.entente.coder.*..")
          .withOptionalLayers(true)
          .layer("language")
          .definedBy("org.entente.coder.language..")
          .layer("lexicon")
          .definedBy("org.entente.coder.lexicon..")
          .layer("mention")
          .definedBy("org.entente.coder.mention..")
          .layer("clause")
          .definedBy("org.entente.coder.clause..")
          .layer("frame")
          .definedBy("org.entente.coder.frame..")
          .layer("discourse")
          .definedBy("org.entente.coder.discourse..")
          .whereLayer("lexicon")
          .mayOnlyBeAccessedByLayers("mention", "clause", "frame", "discourse")
          .whereLayer("mention")
          .mayOnlyBeAccessedByLayers("clause", "frame", "discourse")
          .whereLayer("clause")
          .mayOnlyBeAccessedByLayers("frame", "discourse")
          .whereLayer("frame")
          .mayOnlyBeAccessedByLayers("discourse")
          .whereLayer("discourse")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.entente.coder.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_TALKS_TO_THE_USER =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule PACKAGES_ARE_NULL_MARKED =
      classes()
          .that(
              new DescribedPredicate<JavaClass>("are top-level") {
                @Override
                public boolean test(JavaClass type) {
                  return type.isTopLevelClass();
                }
              })
          .should()
          .resideInAPackage("org.entente..")
          .andShould(
              com.tngtech.archunit.lang.conditions.ArchConditions.be(
                  new DescribedPredicate<JavaClass>("in a @NullMarked package") {
                    @Override
                    public boolean test(JavaClass type) {
                      return type.getPackage()
                          .isAnnotatedWith(org.jspecify.annotations.NullMarked.class);
                    }
                  }));
}
