package org.jianbao.yearly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The bodies of a city with its counties, all of invented names. */
final class Territory {
  /** First and second characters of places, taken so that few real places come out. */
  private static final String FIRST =
      "岚浔泠漪砚柘梧棠楠翠琅瑶霁霜霖烟峦崖渚汀蓼荻芷蕙菱葭茅蓬苕莼藻枳橘柚梓樟栎榕槿楸楮檀枸榛栗柿柰棣樱槭枞"
          + "朔昭晖晴曦岑嵩峪磐砥泓湛沣淙潋澜濯涟珩琮璟瑾璞瑛珂珞琰珙琦璇钧铎钰锦锴骊骐驰骁鹿鹤鸾鹭鹂鸿鹄鹏";

  private static final String SECOND = "州阳川源平宁昌兴丰和泰城台山岭江湖溪泉林原陵桥渡浦湾沙田堡坪坞塬岗岔埠集寨铺营洼潭涧港滩岙垭";

  /** Real places that the characters give by chance. */
  private static final Set<String> REAL =
      Set.of(
          "梓潼", "樟平", "榕江", "嵩山", "嵩阳", "昭平", "昭阳", "朔州", "梧州", "棠溪", "茅台", "茅山", "樟林", "锦州", "锦江",
          "鹤岗", "鹤山", "鹿城", "鹿泉", "枞阳", "澜沧", "沣桥");

  private static final int MOST_COUNTIES = 9;

  private static final List<String> DEPARTMENTS =
      Grammar.lines("bodies.txt").stream().filter(line -> !line.startsWith(">")).toList();

  private static final Map<String, List<String>> SUBJECTS =
      Grammar.lines("bodies.txt").stream()
          .map(line -> line.split("\\|"))
          .collect(Collectors.toMap(parts -> parts[0], parts -> List.of(parts[2].split("、"))));

  private final long seed;
  private final int number;
  private final int limit;
  private final int firstId;
  private final List<Body> bodies = new ArrayList<>();
  private final List<String> places;
  private int nextPlace;

  private Territory(long seed, int number, int firstId, int limit) {
    this.seed = seed;
    this.number = number;
    this.firstId = firstId;
    this.limit = limit;
    places = new ArrayList<>(names());
    Collections.shuffle(places, new Random(seed * 31 + number));
  }

  /**
   * The bodies of a city, governments before what is below them.
   *
   * @param number which city
   * @param firstId id of its first body
   * @param limit how many there may be
   */
  static List<Body> of(long seed, int number, int firstId, int limit) {
    Territory territory = new Territory(seed, number, firstId, limit);
    territory.make();
    return territory.bodies;
  }

  private static List<String> names() {
    Set<String> names = new HashSet<>();
    List<String> ordered = new ArrayList<>();
    for (char first : FIRST.toCharArray()) {
      for (char second : SECOND.toCharArray()) {
        String name = "" + first + second;
        if (!REAL.contains(name) && names.add(name)) {
          ordered.add(name);
        }
      }
    }
    return ordered;
  }

  private void make() {
    Dice dice = Dice.of(seed, "city", number);
    int counties = dice.between(6, MOST_COUNTIES);
    List<String> seats = names();
    Collections.shuffle(seats, new Random(seed));
    seats = seats.subList(number * (MOST_COUNTIES + 1), (number + 1) * (MOST_COUNTIES + 1));
    places.removeAll(seats);
    String place = seats.get(0);
    String city = place + "市";
    Body government =
        add(city + "人民政府", "人民政府", "市政府", Body.Kind.GOVERNMENT, true, place, city, null, "市政府");
    departments(dice, government, city, place, city, true, dice.between(20, 30));
    if (dice.chance(0.7)) {
      zone(dice, government, city, place);
    }
    for (int i = 1; i <= counties; i++) {
      county(Dice.of(seed, "county", number, i), seats.get(i), government, city);
    }
  }

  private void county(Dice dice, String place, Body above, String city) {
    boolean district = dice.chance(0.35);
    String unit = district ? "区" : "县";
    String area = place + unit;
    String prefix = district && dice.chance(0.6) ? city + area : area;
    Body government =
        add(
            prefix + "人民政府",
            "人民政府",
            area,
            Body.Kind.GOVERNMENT,
            false,
            place,
            area,
            above,
            unit + "政府");
    departments(dice, government, prefix, place, area, false, dice.between(14, 24));
    int towns = dice.between(7, 14);
    for (int i = 0; i < towns; i++) {
      town(dice, government, prefix, area, district || dice.chance(0.2));
    }
  }

  private void departments(
      Dice dice, Body above, String prefix, String place, String area, boolean city, int count) {
    List<String> names = new ArrayList<>(DEPARTMENTS);
    Collections.shuffle(names, new Random(seed ^ prefix.hashCode()));
    for (String line : names.subList(0, Math.min(count, names.size()))) {
      String[] fields = line.split("\\|");
      String bare = city && fields[0].equals("发展和改革局") ? "发展和改革委员会" : fields[0];
      add(prefix + bare, bare, fields[1], Body.Kind.DEPARTMENT, city, place, area, above, bare);
    }
  }

  private void zone(Dice dice, Body above, String city, String place) {
    String bare = dice.of("高新技术产业开发区", "经济技术开发区", "临港产业园区") + "管理委员会";
    add(city.substring(0, 2) + bare, bare, "管委会", Body.Kind.OTHER, true, place, city, above, bare);
  }

  private void town(Dice dice, Body above, String prefix, String area, boolean street) {
    String place = places.get(nextPlace++);
    String word = street ? "街道" : dice.chance(0.75) ? "镇" : "乡";
    String bare = place + word + (street ? "办事处" : "人民政府");
    add(
        prefix + bare,
        bare,
        place + word,
        street ? Body.Kind.STREET : Body.Kind.TOWNSHIP,
        false,
        place,
        area,
        above,
        bare);
  }

  private Body add(
      String name,
      String bare,
      String abbreviation,
      Body.Kind kind,
      boolean city,
      String place,
      String area,
      @Nullable Body parent,
      String own) {
    int id = firstId + bodies.size();
    Dice dice = Dice.of(seed, "body", id);
    String upper = kind == Body.Kind.GOVERNMENT ? own : parent == null ? "" : parent.upper();
    Body body =
        new Body(
            id,
            name,
            bare,
            abbreviation,
            kind,
            city,
            place,
            area,
            parent,
            upper,
            self(kind, bare, own),
            aliases(dice, kind, name, bare, abbreviation, area),
            subjects(kind, bare),
            Math.exp((dice.share() + dice.share() + dice.share() - 1.5) * 1.6));
    if (bodies.size() < limit) {
      bodies.add(body);
    }
    return body;
  }

  private static String self(Body.Kind kind, String bare, String own) {
    return switch (kind) {
      case GOVERNMENT -> own;
      case TOWNSHIP -> bare.contains("镇") ? "我镇" : "我乡";
      case STREET -> "我街道";
      case OTHER -> "管委会";
      case DEPARTMENT -> bare.endsWith("委员会") ? "我委" : "我局";
    };
  }

  private static List<String> aliases(
      Dice dice, Body.Kind kind, String name, String bare, String abbreviation, String area) {
    List<String> aliases = new ArrayList<>();
    switch (kind) {
      case GOVERNMENT -> aliases.add(area + "政府");
      case TOWNSHIP -> aliases.add(name.replace("人民政府", "政府"));
      case STREET -> {
        aliases.add(name.replace("办事处", ""));
        aliases.add(name.replace("街道办事处", "街办"));
      }
      case OTHER -> aliases.add(name.replace("管理委员会", "管委会"));
      case DEPARTMENT -> {
        if (dice.chance(0.5)) {
          aliases.add(area + abbreviation + (bare.endsWith("委员会") ? "委" : "局"));
        }
      }
    }
    aliases.remove(name);
    return aliases;
  }

  private static List<String> subjects(Body.Kind kind, String bare) {
    String wanted =
        switch (kind) {
          case GOVERNMENT -> ">government";
          case TOWNSHIP -> ">township";
          case STREET -> ">street";
          case OTHER -> ">zone";
          case DEPARTMENT -> bare.equals("发展和改革委员会") ? "发展和改革局" : bare;
        };
    return Objects.requireNonNull(SUBJECTS.get(wanted));
  }
}
