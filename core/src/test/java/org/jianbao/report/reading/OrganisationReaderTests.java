package org.jianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianbao.form.OrganisationKind;
import org.jianbao.form.OrganisationLevel;
import org.jianbao.form.PackWords;
import org.jianbao.report.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kind and level of a body by its name. */
final class OrganisationReaderTests {
  private static final OrganisationReader READER =
      new OrganisationReader(PackWords.bodies(), PackWords.frame().places());

  @ParameterizedTest
  @CsvSource({
    "平川省人民政府, government, PROVINCE",
    "平川市人民政府, government, CITY",
    "云州市人民政府, government, CITY",
    "平川省云州市人民政府, government, CITY",
    "平川市安平市人民政府, government, COUNTY",
    "云州市安平市人民政府, government, COUNTY",
    "云岭州安平市人民政府, government, COUNTY",
    "云岭自治州人民政府, government, CITY",
    "云岭州人民政府, government, CITY",
    "云州市南湖区人民政府, government, COUNTY",
    "云州区人民政府, government, COUNTY",
    "澄溪县柳塘镇人民政府, township, TOWNSHIP",
    "云州市南湖区青石街道办事处, street, TOWNSHIP",
    "云州市水务局, department, CITY",
    "平川省云州市水务局, department, CITY",
    "云岭州水务局, department, CITY",
    "云岭自治州水务局, department, CITY",
    "云岭州安平市水务局, department, COUNTY",
    "云州市安平市水务局, department, COUNTY",
    "云州市南湖区水务局, department, COUNTY",
    "澄溪县水务局, department, COUNTY",
    "贵州省水务局, department, PROVINCE",
    "水务局, department, ",
    "云州高新技术产业开发区管理委员会, other, ",
    "云州市, government, CITY"
  })
  void kindAndLevelFollowFromTheName(String name, String kind, OrganisationLevel level) {
    Organisation organisation = READER.of(name);
    assertThat(organisation.name()).isEqualTo(name);
    assertThat(organisation.kind().code()).isEqualTo(kind);
    assertThat(organisation.level()).isEqualTo(level);
  }

  @Test
  void withoutANameTheKindIsOther() {
    assertThat(READER.of(null)).isEqualTo(new Organisation(null, OrganisationKind.OTHER, null));
  }
}
