package org.jianbao.yearly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes a year's folder of reports: {@code DIR/reports}, last year's {@code DIR/previous}, {@code
 * DIR/roster.csv}. Arguments: DIR, number of reports, year, seed.
 */
public final class YearlyFolders {
  private YearlyFolders() {}

  /** Makes it. */
  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[0]);
    int reports = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
    int year = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2023;
    long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
    make(directory, reports, year, seed);
  }

  static void make(Path directory, int reports, int year, long seed) throws Exception {
    Folder folder = new Folder(seed);
    List<List<Body>> territories = folder.territories(reports);
    Files.createDirectories(directory);
    folder.roster(territories, year, directory.resolve("roster.csv"));
    IntStream.range(0, territories.size())
        .parallel()
        .forEach(
            i -> {
              try {
                folder.write(
                    territories.get(i),
                    year,
                    directory.resolve("reports"),
                    directory.resolve("previous"));
              } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
  }
}
