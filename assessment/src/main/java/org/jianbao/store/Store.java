package org.jianbao.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.BodyResult;
import org.jianbao.assessment.ReportResult;
import org.jianbao.assessment.Results;
import org.jianbao.assessment.Results.Sink;
import org.jianbao.roster.MatchOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The store of yearly assessments. Safe for use by many threads. What is put is committed within a
 * second or 100 changes; whatever is read knows all that was put before. While reports or results
 * are handed over one by one, others may be put: they are not handed over. Every method throws a
 * {@link StoreException} if the database fails.
 */
public final class Store implements AutoCloseable {
  private final Backend backend;
  private final Session session;
  private final Runs runs;
  private final Bands bands;
  private final Reports reports;
  private final ResultTables results;
  private final Decisions decisions;

  private Store(Backend backend) throws StoreException {
    this.backend = backend;
    this.session = new Session(backend);
    this.runs = new Runs(session);
    this.bands = new Bands(session);
    this.reports = new Reports(session, new Cells(), bands);
    this.results = new ResultTables(session);
    this.decisions = new Decisions(session);
  }

  /**
   * Opens a store, and makes it if there is none.
   *
   * @param fileOrUrl name of a file, or postgresql://user:password@host:port/database
   * @throws StoreException if it is damaged, foreign, of a newer version, out of reach …
   */
  public static Store open(String fileOrUrl) throws StoreException {
    return open(fileOrUrl, /* create= */ true);
  }

  /**
   * Opens a store that must be there.
   *
   * @throws StoreException as {@link #open}, and if there is none
   */
  public static Store openExisting(String fileOrUrl) throws StoreException {
    return open(fileOrUrl, /* create= */ false);
  }

  private static Store open(String fileOrUrl, boolean create) throws StoreException {
    Backend backend = Backend.of(fileOrUrl);
    backend.prepare(create);
    Schema.migrate(backend);
    return new Store(backend);
  }

  /** The store in messages: its file, or its URL without user and password. */
  public String name() {
    return backend.name();
  }

  /**
   * Takes the lock that a writing run holds from beginning to end; closing it gives it back, and so
   * does the end of the program however it comes.
   *
   * @throws StoreException if another run has it; the message says which
   */
  public StoreLock lock() throws StoreException {
    return backend.lock();
  }

  /** For tests: lets a store in a file grow to so many bytes only. */
  void limit(long bytes) throws IOException {
    session.ask(sql -> sql.number("PRAGMA max_page_count = " + bytes / 4096));
  }

  /** Commits all that was put. */
  public void flush() throws StoreException {
    session.flush();
  }

  /** Begins a run and gives its number. */
  public long beginRun(NewRun run) throws IOException {
    long id = runs.begin(run);
    session.flush();
    return id;
  }

  /** The last run of a year if it did not end, else null. */
  public @Nullable RunRecord unfinishedRun(int year) throws IOException {
    RunRecord last = runs.last(year);
    return last == null || last.finished() != null ? null : last;
  }

  /** Ends a run. */
  public void finishRun(long run, Instant at, RunCounts counts) throws IOException {
    runs.finish(run, at, counts);
    session.flush();
  }

  /** All runs, the oldest first. */
  public List<RunRecord> runs() throws IOException {
    return runs.all();
  }

  /** What a report was like when it was checked, or null if it was not. */
  public @Nullable Known known(int year, String path) throws IOException {
    return reports.known(year, path);
  }

  /**
   * Puts a report, in place of one of the same path; its result is forgotten.
   *
   * @param settingsSha256 hash of the settings it was checked with
   * @param signature bands that similar reports share
   */
  public void put(
      long run, int year, AssessedReport report, String settingsSha256, long[] signature)
      throws IOException {
    reports.put(run, year, report, settingsSha256, signature);
  }

  /** Notes that a report is there unchanged. */
  public void seen(long run, int year, String path) throws IOException {
    reports.seen(run, year, path);
  }

  /** Forgets the reports that this run neither put nor saw: their files are gone. */
  public void forgetUnseen(long run, int year) throws IOException {
    reports.forgetUnseen(run, year);
    session.flush();
  }

  /** Number of reports of a year. */
  public int size(int year) throws IOException {
    return reports.size(year);
  }

  /** Hands over what reports name themselves by, sorted by path. */
  public void heads(int year, Sink<ReportHead> sink) throws IOException {
    reports.heads(year, sink);
  }

  /** Hands over the reports, sorted by path. */
  public void reports(int year, Sink<AssessedReport> sink) throws IOException {
    reports.all(year, sink);
  }

  /** A report, or null if there is none of this path. */
  public @Nullable AssessedReport report(int year, String path) throws IOException {
    return reports.report(year, path);
  }

  /**
   * Hands over pairs of reports that agree in bands of their signatures, in both directions, sorted
   * by path, then by how much they agree. Of many that agree, each is paired with some only.
   *
   * @param year year of the one
   * @param otherYear year of the other: the same, or another
   */
  public void candidates(int year, int otherYear, Sink<CandidatePair> sink) throws IOException {
    bands.candidates(year, otherYear, sink);
  }

  /** Takes away all results of a year; reports and decisions stay. */
  public void clearResults(int year) throws IOException {
    results.clear(year);
    session.flush();
  }

  /**
   * Puts the result of a report.
   *
   * @throws IllegalArgumentException if there is no report of this path
   */
  public void put(int year, ReportResult result) throws IOException {
    results.put(year, result);
  }

  /** Puts the result of a body, after those put before. */
  public void put(int year, BodyResult result) throws IOException {
    results.put(year, result);
  }

  /** Puts which body a report belongs to, sure or not. */
  public void put(int year, MatchOutcome outcome) throws IOException {
    results.put(year, outcome);
  }

  /** Puts the titles of rules by their ids, in place of all that were put before. */
  public void putRules(Map<String, String> titles) throws IOException {
    results.putRules(titles);
  }

  /** The results of a year, read as they are asked for. */
  public Results results(int year) throws IOException {
    RunRecord last = runs.last(year);
    return new StoredResults(results, year, last == null ? null : last.started().roster());
  }

  /** Hands over the rows of an answer: texts, whole numbers, decimals or null for its columns. */
  public void ask(Question question, Sink<List<@Nullable Object>> sink) throws IOException {
    Answers.ask(session, question, sink);
  }

  /** Adds a decision; it is committed at once. */
  public void add(Decision decision) throws IOException {
    decisions.add(decision);
  }

  /** The decisions on findings of a year, the newest last. */
  public List<Decision> decisions(int year) throws IOException {
    return decisions.of(year);
  }

  /** Commits all that was put and closes the store. */
  @Override
  public void close() throws StoreException {
    session.close();
  }
}
