package org.jianbao.report.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.BodyWord;
import org.jianbao.form.OrganisationKind;
import org.jianbao.form.OrganisationLevel;
import org.jianbao.report.Organisation;
import org.jspecify.annotations.Nullable;

/** Tells kind and level of a body (机关) from its name. */
final class OrganisationReader {
  private static final Pattern REGION =
      Pattern.compile(
          "(?<national>国家|国务院|中华人民共和国)|(?<province>省|自治区|(?:北京|天津|上海|重庆)市)|(?<city>市|州(?!市)|盟|地区)"
              + "|(?<none>(?:开发|实验|示范|新|园|保税|合作|高新|高新技术产业|工业|景|名胜|度假|管理|自贸|试验|经开|服务|库|社)区)"
              + "|(?<county>区|县|旗)|(?<township>街道|镇|乡|苏木)");
  private static final Pattern OTHER_CITY = Pattern.compile("市|州(?=[^省市区县旗])|地区");
  private static final Map<String, OrganisationLevel> LEVELS =
      Map.of(
          "national", OrganisationLevel.NATIONAL,
          "province", OrganisationLevel.PROVINCE,
          "city", OrganisationLevel.CITY,
          "county", OrganisationLevel.COUNTY,
          "township", OrganisationLevel.TOWNSHIP);

  private final List<BodyWord> words;

  OrganisationReader(List<BodyWord> words) {
    this.words = words;
  }

  /** The body of this name; a name without any known word is of kind other. */
  Organisation of(@Nullable String name) {
    BodyWord word = name == null ? null : longest(name);
    if (name == null || word == null) {
      return new Organisation(name, OrganisationKind.OTHER, null);
    }
    OrganisationLevel level = word.level();
    if (level == null) {
      level = levelOf(name.substring(0, name.lastIndexOf(word.word())));
    } else if (level == OrganisationLevel.CITY && isCountyLevelCity(name, word.word())) {
      level = OrganisationLevel.COUNTY;
    }
    return new Organisation(name, word.kind(), level);
  }

  /** Whether a text ends in the word of a body. */
  boolean endsInBody(String text) {
    return words.stream().anyMatch(word -> word.word().length() > 1 && text.endsWith(word.word()))
        || text.endsWith("局")
        || text.endsWith("厅");
  }

  /** The longest word at the end of the name, else the longest within. */
  private @Nullable BodyWord longest(String name) {
    BodyWord best = null;
    for (BodyWord word : words) {
      if (name.endsWith(word.word()) && isLonger(word, best)) {
        best = word;
      }
    }
    if (best != null) {
      return best;
    }
    for (BodyWord word : words) {
      if (word.word().length() > 1 && name.contains(word.word()) && isLonger(word, best)) {
        best = word;
      }
    }
    return best;
  }

  private static boolean isLonger(BodyWord word, @Nullable BodyWord best) {
    return best == null || word.word().length() > best.word().length();
  }

  /** The level of the last region that a name begins with: 云州市南湖区 is a county. */
  private static @Nullable OrganisationLevel levelOf(String prefix) {
    Matcher matcher = REGION.matcher(prefix);
    OrganisationLevel level = null;
    while (matcher.find()) {
      for (Map.Entry<String, OrganisationLevel> entry : LEVELS.entrySet()) {
        if (matcher.group(entry.getKey()) != null) {
          boolean cityInCity =
              entry.getValue() == OrganisationLevel.CITY && level == OrganisationLevel.CITY;
          level = cityInCity ? OrganisationLevel.COUNTY : entry.getValue();
        }
      }
      if (matcher.group("none") != null) {
        level = null;
      }
    }
    return level;
  }

  private static boolean isCountyLevelCity(String name, String word) {
    return OTHER_CITY.matcher(name.substring(0, name.lastIndexOf(word))).find();
  }
}
