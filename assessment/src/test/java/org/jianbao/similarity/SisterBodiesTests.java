package org.jianbao.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianbao.assessment.CopiedText;
import org.jianbao.pack.PackLibrary;
import org.junit.jupiter.api.Test;

/** Bodies of one level write alike without copying; with the words of the shipped packs. */
final class SisterBodiesTests {
  private static final FormLanguage LANGUAGE = FormLanguage.of(PackLibrary.open(List.of()));

  private static final List<String> STREET =
      List.of(
          "2023年，我街道坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻党的二十大精神，严格按照《中华人民共和国"
              + "政府信息公开条例》要求，坚持以公开为常态、不公开为例外，不断提升政府信息公开工作水平。",
          "（一）主动公开情况。通过区政府门户网站主动公开政府信息86条，其中机构职能4条、政策文件11条、财政预决算2条，" + "社区换届的候选人名单和计票结果当天张榜。",
          "（二）依申请公开情况。2023年，我街道共收到政府信息公开申请3件，上年结转0件，均在法定期限内予以答复，"
              + "其中予以公开2件、无法提供1件，没有因政府信息公开工作被申请行政复议、提起行政诉讼。",
          "（三）政府信息管理情况。严格执行“三审三校”，落实先审查、后公开和一事一审，党政办公室专人负责，" + "老旧小区改造的图纸在公开前隐去住户门牌。",
          "（四）政府信息公开平台建设情况。依托区政府网站和街道微信公众号发布信息，菜市场门口新装的电子屏滚动播放摊位收费标准。",
          "（五）监督保障情况。成立由主要领导任组长的政务公开工作领导小组，将政府信息公开工作纳入年度考核，" + "全年培训2次，未发生责任追究情况。",
          "存在的主要问题：一是公开内容还不够全面；二是工作人员业务水平有待进一步提高。" + "下一步，我们将进一步加强学习培训，不断完善工作机制，请物业经理参加每季度的通气会。",
          "本年度未收取政府信息公开信息处理费，无其他需要报告的事项。");

  private static final List<String> SISTER =
      List.of(
          "2023年，我街道坚持以习近平新时代中国特色社会主义思想为指导，全面贯彻党的二十大精神，认真落实《中华人民共和国"
              + "政府信息公开条例》要求，坚持公开为常态、不公开为例外，扎实推进政府信息公开各项任务。",
          "（一）主动公开情况。全年通过区政府门户网站主动公开政府信息132条，其中机构职能6条、政策文件9条、财政预决算2条，" + "码头渡船的班次调整提前一周贴在候船亭。",
          "（二）依申请公开情况。2023年，我街道收到政府信息公开申请1件，上年结转1件，均按时答复，" + "其中予以公开1件、部分公开1件，未发生行政复议、行政诉讼。",
          "（三）政府信息管理情况。严格落实保密审查制度，坚持先审查、后公开和一事一审，信息发布由分管领导签字把关，" + "征迁补偿的花名册按户编号存放。",
          "（四）政府信息公开平台建设情况。充分利用区政府网站和街道微信公众号两个平台，把渔港停泊费的收支做成漫画，每月推送。",
          "（五）监督保障情况。调整充实政务公开工作领导小组，主要领导任组长，把政府信息公开工作列入年度考核，" + "请退休教师担任监督员，未发生责任追究情况。",
          "存在的主要问题：一是信息更新还不够及时；二是公开形式较为单一。" + "下一步，将进一步加强组织领导，进一步规范公开内容，在渔民协会设立代办点，方便出海的人回港后查阅。",
          "本年度没有收取信息处理费，没有其他需要报告的事项。");

  private static OwnText own(String body, List<String> texts) {
    return OwnText.of(Prose.digest(texts, List.of()), body, LANGUAGE);
  }

  @Test
  void sister_bodies_that_share_official_phrases_have_not_copied() {
    OwnText one = own("临江市北渡区槐花街道办事处", STREET);
    OwnText two = own("临江市北渡区鱼尾街道办事处", SISTER);
    assertThat(share(one, two)).isLessThan(0.2);
    assertThat(share(two, one)).isLessThan(0.2);
  }

  @Test
  void a_street_that_took_over_all_but_name_and_figures_has() {
    List<String> copy = Prose.changed(STREET, "86条", "40条", "3件", "12件", "我街道", "我办事处", "2次", "四次");
    assertThat(share(own("柳城市南岸区石榴街道办事处", copy), own("临江市北渡区槐花街道办事处", STREET))).isEqualTo(1);
  }

  private static double share(OwnText one, OwnText two) {
    CopiedText copied = Verification.compare(one, two, "other.docx", null, 2023);
    assertThat(copied).isNotNull();
    return copied.share().doubleValue();
  }
}
