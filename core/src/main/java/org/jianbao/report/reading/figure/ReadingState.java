package org.jianbao.report.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.report.figure.Figure;
import org.jspecify.annotations.Nullable;

/** What is known while the sentences of a paragraph are read. */
final class ReadingState implements Cloneable {
  /** Whether the section or a heading says that applications are spoken of. */
  boolean heading;

  /** Whether applications have been named in the paragraph. */
  boolean context;

  /** Whether applications have been named in the sentence. */
  boolean contextInSentence;

  /** Whether the report year has been named in the paragraph. */
  boolean yearNamed;

  /** Whether the paragraph goes on with a sentence of the one before, whose start is not known. */
  boolean continued;

  /** What the sentence counts, as far as read. */
  @Nullable String topic;

  /** Whether the last figure of the sentence was of something else. */
  boolean foreign;

  /** Whether the sentence names government information. */
  boolean subject;

  /** Whether the phrase counts cases of all kinds, of which a part is told behind. */
  boolean general;

  boolean yearInSentence;

  /** Whose figures: "" this body's, region, government, other-body. */
  String body = "";

  /** Of which time: "" the report year. */
  String time = "";

  /** Why figures are of a part only, or "". */
  String narrow = "";

  /** Whether words before the figure name one channel. */
  boolean channel;

  /** The last step of handling counted. */
  @Nullable String process;

  /** What was counted last. */
  @Nullable String last;

  /** Whether the phrase is joined to the one before (、). */
  boolean joined;

  /** Whether what follows is as of the end of the year (截至年底). */
  boolean yearEnd;

  /** Whether the words before only said what the next figure is of (行政复议方面). */
  boolean headed;

  /** Whether an outcome has been counted. */
  boolean outcomes;

  /** Whether brackets behind the figure say what was carried in and what is new. */
  boolean sum;

  /** Whether another figure stands right behind, of which no word says what it counts. */
  boolean countsFollow;

  /** Whether the figure is of more than its phrase names. */
  boolean moreFollow;

  /** What of remedies has been counted together, which the outcomes behind may be of. */
  Pool pool = new Pool();

  /** Whether words in brackets are read. */
  boolean brackets;

  /** Whether parts of what was counted last are told (其中). */
  boolean part;

  /** Whether those parts (其中) are of what was finished, also behind the first of them. */
  private boolean partOfEnd;

  /** How much the paragraph says was carried in, or null if it has not said so. */
  @Nullable BigDecimal carriedIn;

  /** Whether what was carried in is said to be finished, so that figures may leave it out. */
  boolean carriedDone;

  /** The figures, joined to each other, that outcomes may refer to. */
  List<Figure> totals = new ArrayList<>();

  /** Whether the next of them is joined to the last. */
  boolean totalsOpen;

  /** The sentence before, or null if it says nothing that goes on. */
  @Nullable ReadingState before;

  /** A state to read words in brackets by, that leaves this one as it is. */
  ReadingState inBrackets() {
    ReadingState copy = copy();
    copy.brackets = true;
    copy.part = true;
    copy.pool = new Pool();
    return copy;
  }

  private ReadingState copy() {
    try {
      ReadingState copy = (ReadingState) clone();
      copy.sum = false;
      copy.pool = pool.copy();
      copy.totals = new ArrayList<>(totals);
      return copy;
    } catch (CloneNotSupportedException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Parts of what was counted last are told from here on (其中). */
  void beginParts() {
    part = true;
    partOfEnd |= process != null && Events.isEnd(process);
  }

  private void endParts() {
    part = brackets;
    partOfEnd = false;
  }

  /** Something is counted that is not known. */
  void leave() {
    foreign = true;
    topic = null;
  }

  /** Something known is counted. */
  void count(String counted, @Nullable String event, boolean applicants) {
    topic = counted;
    foreign = false;
    last = event;
    pool.count(counted, event);
    if (event != null && Events.isStep(event)) {
      if (!applicants) {
        process = event;
        part &= brackets || Events.isTaking(event);
      }
    } else {
      outcomes |= event != null;
    }
  }

  /** 收到64件，其中当年办结58件: whether parts are told of what came in. */
  boolean partOfTaken() {
    return part && process != null && Events.isTaking(process);
  }

  /**
   * Whether a figure would be a part of another than it seems: 办结12件，其中新收11件; or a description
   * rather than an outcome: 收到12件，其中重复申请2件.
   */
  boolean partOfOther(String event) {
    boolean ended = process != null && Events.isEnd(process);
    boolean received = process != null && Events.isTaking(process);
    return (partOfEnd || part && ended) && Events.isTaking(event)
        || partOfEnd && event.equals(Events.CARRIED_IN)
        || received && !outcomes && event.indexOf('.') > 0;
  }

  /** A phrase ends. */
  void endPhrase(Phrase phrase) {
    continued = false;
    joined = phrase.isJoined();
    totalsOpen &= joined;
    if (phrase.sign().equals(";")) {
      pool.part();
      totals.clear();
      endParts();
    }
    if (phrase.endsSentence()) {
      endSentence();
    }
  }

  /** A figure of a whole, to which outcomes may refer. */
  void addTotal(Figure total) {
    if (!totalsOpen) {
      totals.clear();
    }
    totals.add(total);
    totalsOpen = true;
  }

  /** The next sentence may go on with what this one counts. */
  private void endSentence() {
    if (foreign) {
      before = null;
    } else if (topic != null) {
      ReadingState ended = copy();
      ended.before = null;
      before = ended;
    }
    topic = null;
    pool = new Pool();
    foreign = false;
    subject = false;
    contextInSentence = false;
    yearInSentence = false;
    continued = false;
    body = "";
    time = "";
    narrow = "";
    channel = false;
    yearEnd = false;
    headed = false;
    process = null;
    last = null;
    outcomes = false;
    part = false;
    partOfEnd = false;
    carriedDone = false;
    totals = new ArrayList<>();
  }

  /** What a figure counts that does not say it, or null if nothing tells. */
  @Nullable String inheritedTopic(String ofHeading) {
    if (topic != null || foreign) {
      return topic;
    }
    if (before != null && before.topic != null) {
      return before.topic;
    }
    return heading ? ofHeading : null;
  }

  /** Takes over the scope of the sentence before, where a figure goes on with what it counts. */
  void continueSentence() {
    if (topic == null && before != null) {
      body = body.isEmpty() ? before.body : body;
      time = time.isEmpty() ? before.time : time;
      narrow = narrow.isEmpty() ? before.narrow : narrow;
      process = process == null ? before.process : process;
      pool = before.pool.copy();
    }
  }
}
