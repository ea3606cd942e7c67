package org.jianbao.form;

import java.util.List;

/**
 * From the word lists of a rule pack: the words by which slips of writing are recognised. Their
 * wordings may hold {@code …} for a few characters of one clause, {@code {年}} for a year and {@code
 * {数}} for digits.
 *
 * @param typos wrong words (错别字) and the right ones
 * @param redundancies wordings that say a thing twice (赘余)
 * @param residues what programs, templates and web pages leave behind (残留)
 * @param superseded wordings and bases that are out of date (过时的提法、依据)
 * @param formulas set phrases and names that do not count as repeated text (套语)
 * @param phrases set phrases (固定词语) of which one character may be miswritten
 * @param confusables groups of characters that are taken for each other (易混字)
 * @param contacts words that announce a telephone number, an address … (联系方式)
 */
public record LanguageWords(
    List<WordSlip> typos,
    List<WordSlip> redundancies,
    List<ResidueWord> residues,
    List<SupersededWord> superseded,
    List<String> formulas,
    List<FixedPhrase> phrases,
    List<String> confusables,
    List<ContactWord> contacts) {

  /** No words at all. */
  public static final LanguageWords EMPTY =
      new LanguageWords(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public LanguageWords {
    typos = List.copyOf(typos);
    redundancies = List.copyOf(redundancies);
    residues = List.copyOf(residues);
    superseded = List.copyOf(superseded);
    formulas = List.copyOf(formulas);
    phrases = List.copyOf(phrases);
    confusables = List.copyOf(confusables);
    contacts = List.copyOf(contacts);
  }

  /**
   * A wording that is a slip.
   *
   * @param proper what should stand there, "" if that cannot be said
   * @param exceptions longer wordings in which it is no slip
   */
  public record WordSlip(String text, String proper, List<String> exceptions) {

    public WordSlip {
      exceptions = List.copyOf(exceptions);
    }
  }

  /**
   * A phrase that is always written so.
   *
   * @param text four characters or more
   * @param exceptions words that hold a character which would be wrong in the phrase
   */
  public record FixedPhrase(String text, List<String> exceptions) {

    public FixedPhrase {
      exceptions = List.copyOf(exceptions);
    }
  }

  /**
   * A wording that does not belong into a report.
   *
   * @param exceptions longer wordings in which it does
   */
  public record ResidueWord(String text, ResidueKind kind, List<String> exceptions) {

    public ResidueWord {
      exceptions = List.copyOf(exceptions);
    }
  }

  /** Where a residue comes from. */
  public enum ResidueKind {
    /** A word processor or markup: {@code [bookmark: …]}, {@code &nbsp;}. */
    PROGRAM("程序"),
    /** The template: （或本部门）, 此处填写. */
    TEMPLATE("模板"),
    /** A heading or label of the template: 编写说明：. Residue only where it stands alone. */
    TEMPLATE_LABEL("模板标题"),
    /** The buttons of a page around an article: 打印本页; residue only amid the report. */
    PAGE("网页"),
    /** What else such a page says: 发布时间. No residue, it only tells where the report begins. */
    PAGE_MARK("页面"),
    /** A blank to be filled in: XX, ××. Its first character may be repeated at will. */
    PLACEHOLDER("占位");

    private final String code;

    ResidueKind(String code) {
      this.code = code;
    }

    /** The word in the list. */
    public String code() {
      return code;
    }
  }

  /**
   * A wording or basis that is out of date.
   *
   * @param document key of the known document it concerns, "" for a wording
   * @param contexts wordings of which one must stand in the same sentence; none if empty
   * @param exceptions wordings that, in the same sentence, make it a mention of history
   */
  public record SupersededWord(
      SupersededKind kind,
      String text,
      String replacement,
      String document,
      List<String> contexts,
      List<String> exceptions) {

    public SupersededWord {
      contexts = List.copyOf(contexts);
      exceptions = List.copyOf(exceptions);
    }
  }

  /** What is out of date. */
  public enum SupersededKind {
    /** A wording: 公开为原则，不公开为例外. */
    WORDING("提法"),
    /** The number of a repealed document: 国务院令第492号. */
    NUMBER("文号"),
    /** An article by its old number: 第三十一条. */
    ARTICLE("条文");

    private final String code;

    SupersededKind(String code) {
      this.code = code;
    }

    /** The word in the list. */
    public String code() {
      return code;
    }
  }

  /** A word that announces a contact. */
  public record ContactWord(String text, ContactKind kind) {}

  /** What kind of contact follows. */
  public enum ContactKind {
    /** Telephone or fax number. */
    TELEPHONE("电话"),
    /** E-mail address. */
    MAIL("邮箱"),
    /** Postcode. */
    POSTCODE("邮编"),
    /** Web address. */
    WEB("网址"),
    /** Street address, of which nothing is known but that it must not be blank. */
    ADDRESS("地址"),
    /** None: stands between a telephone number and its extension, 转. */
    EXTENSION("分机");

    private final String code;

    ContactKind(String code) {
      this.code = code;
    }

    /** The word in the list. */
    public String code() {
      return code;
    }
  }
}
