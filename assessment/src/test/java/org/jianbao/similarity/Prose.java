package org.jianbao.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.document.Location;

/** Reports of invented bodies, paragraph by paragraph. */
final class Prose {
  /** Words as the packs have them, few enough to be seen here. */
  static final FormLanguage LANGUAGE =
      new FormLanguage(
          Set.of(
              "政府信息公开申请",
              "均已按期答复",
              "一是",
              "我局",
              "我街道",
              "以公开为常态、不公开为例外",
              "坚持以习近平新时代中国特色社会主义思想为指导",
              "深入学习贯彻党的二十大精神",
              "因政府信息公开工作被申请行政复议、提起行政诉讼",
              "但还存在一些不足"),
          Set.of("市", "区", "县", "镇", "街道"));

  static final String BODY = "青溪市云水区水务局";

  static final List<String> WORK =
      List.of(
          "2023年，我局把河湖名录、取水许可和泵站值守安排一并搬上门户网站，全年发布消息214条，" + "其中汛情通报67条，停水预告39条。",
          "春灌开始之前，三座水闸的开闸时刻逐日张贴在村口，沿渠农户照着时刻轮流引水，往年争水的情形没有再出现。",
          "依申请公开方面，收到政府信息公开申请12件，均已按期答复；有两位渔民索要旧河道图，" + "档案室翻出一九八六年的蓝图，扫描之后当面交付。",
          "信息管理方面，每条稿件由起草人、股长和分管局长依次签字，凡涉及水质数据的，还须监测站核对原始记录。",
          "平台建设方面，公众号新设“水价一点通”，居民输入户号便能看到本月阶梯用量，开通当月查询八千多人次。");

  static final List<String> PROBLEMS =
      List.of(
          "但还存在一些不足：管网抢修的进度常常晚一天才更新，老年用户不会用手机查停水，窗口人手偏紧。",
          "2024年，将在抢修队配备平板随修随报，与社区广播约定停水前夜播报，并从机关抽调三人轮流到窗口值守。");

  static final List<String> ANOTHER =
      List.of(
          "全年举办两次开放日，邀请小学生参观图书馆的古籍修复室，并把修复过程拍成短片放在首页。",
          "文物普查的进展按月公布，新发现石刻十一处，每处附有照片、坐标和看护人姓名，方便驴友绕行。",
          "收到政府信息公开申请3件，均已按期答复，内容都是非遗传承人补助的发放标准。",
          "剧场排期提前四十天公开，退票规则写在票面背面，投诉由此少了六成。",
          "广场舞噪声监测结果每周五傍晚贴在公园门口，音量超标的队伍会收到提醒卡。",
          "但还存在一些不足：乡镇综合站的活动预告只贴在门上，外出务工的人看不到；古籍目录还没有数字化。",
          "明年把预告接入村务群，请高校学生利用暑假录入目录，录完一册公布一册。");

  private Prose() {}

  static OwnText own(String body, List<String> work, List<String> problems) {
    return OwnText.of(digest(work, problems), body, LANGUAGE);
  }

  static OwnText own(String body, List<String> work) {
    return own(body, work, List.of());
  }

  static ReportDigest digest(List<String> work, List<String> problems) {
    List<ReportDigest.Text> texts = new ArrayList<>();
    for (String text : work) {
      texts.add(text(1, texts.size() + 1, text));
    }
    for (String text : problems) {
      texts.add(text(5, texts.size() + 1, text));
    }
    return digest(texts);
  }

  static ReportDigest digest(List<ReportDigest.Text> texts) {
    return new ReportDigest(null, null, null, null, null, texts, List.of(), List.of());
  }

  static ReportDigest.Text text(Integer section, int paragraph, String text) {
    return new ReportDigest.Text(
        section, new Location(paragraph, null, null, null, 0, text.length()), text);
  }

  /** All paragraphs with a change in each. */
  static List<String> changed(List<String> paragraphs, String... changes) {
    List<String> changed = new ArrayList<>();
    for (String paragraph : paragraphs) {
      String text = paragraph;
      for (int i = 0; i < changes.length; i += 2) {
        text = text.replace(changes[i], changes[i + 1]);
      }
      changed.add(text);
    }
    return changed;
  }
}
