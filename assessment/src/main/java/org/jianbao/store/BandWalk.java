package org.jianbao.store;

import java.io.IOException;
import java.util.Arrays;

/**
 * Walks through the bands of one year or of two, in the order in which the table is kept: nothing
 * is sorted, nothing is kept but the members of one band.
 */
final class BandWalk implements CandidateSearch.Walk {
  private final Session session;
  private final int year;
  private final int otherYear;
  private final ReportNumbers reports;
  private final ReportNumbers others;

  private final Group mine = new Group();
  private final Group theirs = new Group();
  private long hash;

  BandWalk(Session session, int year, int otherYear, ReportNumbers reports, ReportNumbers others) {
    this.session = session;
    this.year = year;
    this.otherYear = otherYear;
    this.reports = reports;
    this.others = others;
  }

  @Override
  public void through(CandidateSearch.Members members) throws IOException {
    if (year == otherYear) {
      session.stream(
          row -> take(row.getLong(1), reports.number(row.getLong(2)), mine, members),
          "SELECT hash, report FROM band WHERE year = ? ORDER BY hash",
          year);
    } else {
      session.stream(
          row -> {
            boolean own = row.getInt(3) == year;
            long report = row.getLong(2);
            int number = own ? reports.number(report) : others.number(report);
            take(row.getLong(1), number, own ? mine : theirs, members);
          },
          "SELECT hash, report, year FROM band WHERE year = ?"
              + " UNION ALL SELECT hash, report, year FROM band WHERE year = ? ORDER BY 1",
          year,
          otherYear);
    }
    end(members);
  }

  private void take(long next, int number, Group group, CandidateSearch.Members members) {
    if (next != hash) {
      end(members);
      hash = next;
    }
    if (number >= 0) {
      group.add(number);
    }
  }

  private void end(CandidateSearch.Members members) {
    if (year == otherYear && mine.count > 1) {
      int[] sorted = mine.sorted();
      members.take(sorted, sorted);
    } else if (mine.count > 0 && theirs.count > 0) {
      members.take(mine.sorted(), theirs.sorted());
    }
    mine.count = 0;
    theirs.count = 0;
  }

  /** Numbers of reports. */
  private static final class Group {
    private int[] numbers = new int[16];
    private int count;

    void add(int number) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      numbers[count++] = number;
    }

    int[] sorted() {
      int[] sorted = Arrays.copyOf(numbers, count);
      Arrays.sort(sorted);
      return sorted;
    }
  }
}
