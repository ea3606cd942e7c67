package org.jianbao.yearly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a year's folder of reports: {@code DIR/reports}, last year's {@code DIR/previous}, {@code
 * DIR/roster.csv} and {@code roster.xlsx}, and {@code DIR/truth.csv} with what was planted. Arguments: DIR, number of
 * bodies, year, seed, share of the bodies that get a defect.
 */
public final class YearlyFolders {
  private YearlyFolders() {}

  /** Makes it. */
  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[0]);
    int bodies = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
    int year = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2023;
    long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
    double share = arguments.length > 4 ? Double.parseDouble(arguments[4]) : 0;
    make(directory, bodies, year, seed, share);
  }

  /** Makes it. */
  static void make(Path directory, int bodies, int year, long seed, double share)
      throws IOException {
    List<List<Body>> territories = territories(seed, bodies);
    Path reports = Files.createDirectories(directory.resolve("reports"));
    Path previous = Files.createDirectories(directory.resolve("previous"));
    RosterFile.write(territories, year, directory.resolve("roster.csv"));
    RosterFile.workbook(territories, year, directory.resolve("roster.xlsx"));
    Folder folder = new Folder(seed, year, reports, previous, new Plan(seed, share, territories));
    List<String> truth = new ArrayList<>(List.of(Truth.HEAD));
    territories.parallelStream()
        .map(territory -> write(folder, territory))
        .forEachOrdered(all -> all.forEach(one -> truth.add(one.line())));
    Files.write(directory.resolve("truth.csv"), truth, StandardCharsets.UTF_8);
  }

  private static List<Truth> write(Folder folder, List<Body> territory) {
    try {
      return folder.write(territory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<Body>> territories(long seed, int bodies) {
    List<List<Body>> all = new ArrayList<>();
    int made = 0;
    while (made < bodies) {
      List<Body> territory = Territory.of(seed, all.size(), made + 1, bodies - made);
      made += territory.size();
      all.add(territory);
    }
    return all;
  }
}
