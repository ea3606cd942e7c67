package org.jianbao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** Holds the modules to one direction: cli → assessment → scorecard → rules → core. */
@AnalyzeClasses(packages = "org.jianbao", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  private static final String[] CORE = {
    "org.jianbao.text..",
    "org.jianbao.service..",
    "org.jianbao.document..",
    "org.jianbao.workbook..",
    "org.jianbao.form..",
    "org.jianbao.report.."
  };
  private static final String[] RULES = {
    "org.jianbao.facts..",
    "org.jianbao.pack..",
    "org.jianbao.compile..",
    "org.jianbao.check..",
    "org.jianbao.cases..",
    "org.jianbao.author..",
    "org.jianbao.catalogue..",
    "org.jianbao.reference..",
    "org.jianbao.sentence.."
  };
  private static final String[] SCORECARD = {
    "org.jianbao.scorecard..",
    "org.jianbao.score..",
    "org.jianbao.waiver..",
    "org.jianbao.excel..",
    "org.jianbao.render.."
  };
  private static final String[] ASSESSMENT = {
    "org.jianbao.assessment..",
    "org.jianbao.run..",
    "org.jianbao.store..",
    "org.jianbao.roster..",
    "org.jianbao.compare..",
    "org.jianbao.similarity..",
    "org.jianbao.publish..",
    "org.jianbao.worker.."
  };
  private static final String[] CLI = {"org.jianbao.cli.."};

  @ArchTest
  static final ArchRule core_knows_no_later_module =
      independent(CORE, RULES, SCORECARD, ASSESSMENT, CLI);

  @ArchTest
  static final ArchRule rules_know_no_later_module = independent(RULES, SCORECARD, ASSESSMENT, CLI);

  @ArchTest
  static final ArchRule scorecard_knows_no_later_module = independent(SCORECARD, ASSESSMENT, CLI);

  @ArchTest static final ArchRule assessment_knows_no_later_module = independent(ASSESSMENT, CLI);

  @ArchTest
  static final ArchRule every_class_has_a_module =
      noClasses()
          .should()
          .resideOutsideOfPackages(all(CORE, RULES, SCORECARD, ASSESSMENT, CLI))
          .because("a package that no list here names is guarded by none of these rules")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_rules_know_the_engine =
      independent(
          all(CORE, SCORECARD, ASSESSMENT, CLI), new String[] {"org.drools..", "org.kie.."});

  @ArchTest
  static final ArchRule rules_know_no_file_format =
      independent(
          RULES,
          new String[] {
            "org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..", "org.jsoup.."
          });

  @ArchTest
  static final ArchRule only_cli_knows_the_terminal =
      independent(
          all(CORE, RULES, SCORECARD, ASSESSMENT),
          new String[] {"picocli..", "me.tongfei.progressbar..", "ch.qos.logback.."});

  private static ArchRule independent(String[] packages, String[]... unknown) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(all(unknown))
        .allowEmptyShould(true);
  }

  private static String[] all(String[]... lists) {
    return Stream.of(lists).flatMap(Arrays::stream).toArray(String[]::new);
  }
}
