package org.jianbao.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.form.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of an invented province, with the names that are easily confused: the same districts in
 * several cities, the same streets in several districts, a city within a city, 东湖区 beside 东湖镇,
 * bureaus beside their branches, first and second schools.
 */
final class MadeCountry {
  private static final String PROVINCE = "江海省";
  private static final List<String> CITIES = List.of("云州市", "海州市", "临江市", "青川市");
  private static final List<List<String>> COUNTIES =
      List.of(
          List.of("鼓楼区", "东湖区", "南湖区", "和平区", "高新区", "江山市", "东湖县", "平县"),
          List.of("鼓楼区", "东湖区", "西湖区", "市中区", "通海市", "和县", "东区", "红旗区"),
          List.of("鼓楼区", "城关区", "和平区", "北辰区", "辉县市", "新城县", "白马自治县"),
          List.of("城关区", "盐城区", "东城区", "西城区", "房山区", "市北区", "东乡县", "云溪县"));
  private static final List<String> BUREAUS =
      List.of(
          "财政局",
          "教育局",
          "民政局",
          "司法局",
          "审计局",
          "统计局",
          "水利局",
          "商务局",
          "信访局",
          "医疗保障局",
          "发展和改革局",
          "住房和城乡建设局",
          "人力资源和社会保障局",
          "市场监督管理局",
          "卫生健康局",
          "文化和旅游局",
          "城市管理局",
          "农业农村局",
          "应急管理局",
          "自然资源局",
          "交通运输局",
          "退役军人事务局",
          "行政审批局",
          "综合行政执法局",
          "市政园林管理局",
          "政务服务管理办公室",
          "人民防空办公室",
          "供销合作社");
  private static final List<String> STREETS =
      List.of("城东", "城西", "新华", "和平", "东湖", "红旗", "州桥", "解放路", "市府", "人民路", "县前", "南苑");
  private static final List<String> TOWNS =
      List.of("城关", "东湖", "石桥", "新市", "州头", "红旗", "白马", "区家", "和平", "马市");

  /**
   * A body of the country.
   *
   * @param city its city
   * @param county its county or district, or "" for a body of the city
   * @param own its name without places
   * @param parent full name of the body above it
   */
  record Made(
      String city, String county, String own, OrganisationKind kind, @Nullable String parent) {
    String full() {
      return own.startsWith("#") ? own.substring(1) : city + county + own;
    }

    String local() {
      return own.startsWith("#") ? own.substring(1) : (county.isEmpty() ? city : county) + own;
    }

    String place() {
      return county.isEmpty() ? city : county;
    }
  }

  private MadeCountry() {}

  static String province() {
    return PROVINCE;
  }

  static List<String> cities() {
    return CITIES;
  }

  /** All bodies, in order of the places. */
  static List<Made> bodies() {
    List<Made> bodies = new ArrayList<>();
    for (int c = 0; c < CITIES.size(); c++) {
      String city = CITIES.get(c);
      String government = city + "人民政府";
      bodies.add(new Made(city, "", "人民政府", OrganisationKind.GOVERNMENT, null));
      for (String bureau : BUREAUS) {
        bodies.add(new Made(city, "", bureau, OrganisationKind.DEPARTMENT, government));
      }
      bodies.add(
          new Made(city, "", "#国家税务总局" + city + "税务局", OrganisationKind.DEPARTMENT, government));
      bodies.add(new Made(city, "", "经济技术开发区管理委员会", OrganisationKind.OTHER, government));
      bodies.add(new Made(city, "", "人民政府办公室", OrganisationKind.DEPARTMENT, government));
      for (int i = 0; i < COUNTIES.get(c).size(); i++) {
        county(city, COUNTIES.get(c).get(i), i, bodies);
      }
    }
    return bodies;
  }

  private static void county(String city, String county, int number, List<Made> bodies) {
    boolean area = county.equals("高新区");
    String head = area ? "管理委员会" : "人民政府";
    String government = city + county + head;
    OrganisationKind kind = area ? OrganisationKind.OTHER : OrganisationKind.GOVERNMENT;
    bodies.add(new Made(city, county, head, kind, city + "人民政府"));
    for (String bureau : BUREAUS) {
      bodies.add(new Made(city, county, bureau, OrganisationKind.DEPARTMENT, government));
    }
    for (int i = 0; i < 7; i++) {
      String street = STREETS.get((number * 3 + i) % STREETS.size()) + "街道办事处";
      bodies.add(new Made(city, county, street, OrganisationKind.STREET, government));
    }
    for (int i = 0; i < 6; i++) {
      String town = TOWNS.get((number * 2 + i) % TOWNS.size());
      String suffix = i == 5 ? "乡人民政府" : "镇人民政府";
      bodies.add(new Made(city, county, town + suffix, OrganisationKind.TOWNSHIP, government));
      if (i < 2) {
        String office = town + "镇财政所";
        bodies.add(new Made(city, county, office, OrganisationKind.DEPARTMENT, government));
      }
    }
    for (String school : List.of("第一中学", "第二中学", "实验小学")) {
      bodies.add(new Made(city, county, school, OrganisationKind.OTHER, government));
    }
    String stem = county.endsWith("县") ? county : county.substring(0, county.length() - 1);
    String branch = "#" + city + "公安局" + stem + "分局";
    bodies.add(new Made(city, county, branch, OrganisationKind.DEPARTMENT, government));
  }

  /** Short forms of names without their places. */
  static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("发展和改革局", "发改局"),
          Map.entry("住房和城乡建设局", "住建局"),
          Map.entry("人力资源和社会保障局", "人社局"),
          Map.entry("市场监督管理局", "市场监管局"),
          Map.entry("卫生健康局", "卫健局"),
          Map.entry("文化和旅游局", "文旅局"),
          Map.entry("城市管理局", "城管局"),
          Map.entry("应急管理局", "应急局"),
          Map.entry("交通运输局", "交通局"),
          Map.entry("退役军人事务局", "退役军人局"),
          Map.entry("综合行政执法局", "综合执法局"),
          Map.entry("医疗保障局", "医保局"),
          Map.entry("供销合作社", "供销社"),
          Map.entry("人民政府", "政府"),
          Map.entry("经济技术开发区管理委员会", "经济技术开发区管委会"),
          Map.entry("管理委员会", "管委会"));

  /** The short form of a name without its place. */
  static String shortened(String own) {
    String shorter = SHORT.get(own);
    if (shorter != null) {
      return shorter;
    }
    return own.replace("街道办事处", "街办").replaceAll("([镇乡])人民政府$", "$1政府");
  }
}
