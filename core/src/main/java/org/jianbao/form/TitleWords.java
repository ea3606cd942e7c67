package org.jianbao.form;

import java.util.List;

/**
 * From the word lists of a rule pack: the words by which the title (标题) of a report is told from
 * other lines and taken apart. All are compared folded and without spaces.
 *
 * @param names the names that a report may have: 政府信息公开工作年度报告
 * @param subjects words with which the name of a report may begin, also a wrong one: 政务公开
 * @param fillers words that may stand between them and what follows: 工作, 的, 情况
 * @param reports words with which the name may end: 报告, 年报
 * @param summaries words with which it may end only if the document has sections of a report: 总结
 * @param yearly words without which, and without a year, it is no yearly report: 年度
 * @param tails words that may follow: 全文
 * @param joints words between body, year and name that belong to none of them: 关于, 的
 * @param labels words before a colon that announce a title: 标题
 * @param others words by which a line is no title: 通知, 点击, 来源
 * @param starts words with which no line of a title begins, its last one excepted: 附件
 * @param wholes what no line of a title is by itself, its last one excepted: 目录
 * @param ends words with which no line of a title ends, its last one excepted: 号, 文件
 * @param crumbs words of a path through a web site that may stand before a title: 首页, 正文
 * @param selves words by which a body speaks of itself and which are no name: 我局
 */
public record TitleWords(
    List<String> names,
    List<String> subjects,
    List<String> fillers,
    List<String> reports,
    List<String> summaries,
    List<String> yearly,
    List<String> tails,
    List<String> joints,
    List<String> labels,
    List<String> others,
    List<String> starts,
    List<String> wholes,
    List<String> ends,
    List<String> crumbs,
    List<String> selves) {

  /** No words at all. */
  public static final TitleWords EMPTY =
      new TitleWords(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public TitleWords {
    names = List.copyOf(names);
    subjects = List.copyOf(subjects);
    fillers = List.copyOf(fillers);
    reports = List.copyOf(reports);
    summaries = List.copyOf(summaries);
    yearly = List.copyOf(yearly);
    tails = List.copyOf(tails);
    joints = List.copyOf(joints);
    labels = List.copyOf(labels);
    others = List.copyOf(others);
    starts = List.copyOf(starts);
    wholes = List.copyOf(wholes);
    ends = List.copyOf(ends);
    crumbs = List.copyOf(crumbs);
    selves = List.copyOf(selves);
  }
}
