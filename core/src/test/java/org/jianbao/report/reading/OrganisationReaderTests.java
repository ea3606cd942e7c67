package org.jianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianbao.form.OrganisationKind;
import org.jianbao.form.OrganisationLevel;
import org.jianbao.form.PackWords;
import org.jianbao.report.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kind and level of a body by its name. */
final class OrganisationReaderTests {
  private static final OrganisationReader READER =
      new OrganisationReader(PackWords.bodies(), PackWords.frame().places());

  @ParameterizedTest
  @CsvSource({
    "平川省人民政府, government, PROVINCE",
    "平川市人民政府, government, CITY",
    "云州市人民政府, government, CITY",
    "平川省云州市人民政府, government, CITY",
    "平川市安平市人民政府, government, COUNTY",
    "云州市安平市人民政府, government, COUNTY",
    "云岭州安平市人民政府, government, COUNTY",
    "云岭自治州人民政府, government, CITY",
    "云岭州人民政府, government, CITY",
    "云州市南湖区人民政府, government, COUNTY",
    "云州区人民政府, government, COUNTY",
    "澄溪县柳塘镇人民政府, township, TOWNSHIP",
    "云州市南湖区青石街道办事处, street, TOWNSHIP",
    "云州市水务局, department, CITY",
    "平川省云州市水务局, department, CITY",
    "云岭州水务局, department, CITY",
    "云岭自治州水务局, department, CITY",
    "云岭州安平市水务局, department, COUNTY",
    "云州市安平市水务局, department, COUNTY",
    "云州市南湖区水务局, department, COUNTY",
    "澄溪县水务局, department, COUNTY",
    "贵州省水务局, department, PROVINCE",
    "水务局, department, ",
    "云州高新技术产业开发区管理委员会, other, ",
    "云州市, government, CITY",
    "南湖区, government, COUNTY",
    "平江省, government, PROVINCE",
    "青石街道, street, TOWNSHIP",
    "澄溪县白桥镇, township, TOWNSHIP",
    "白桥镇党委, department, TOWNSHIP",
    "云州综合实验区, other, ",
    "云州市高新区, other, ",
    "云州市财政局, department, CITY",
    "云州市民政局, department, CITY",
    "云州市政务服务管理局, department, CITY",
    "云州市民族宗教事务局, department, CITY",
    "云州市市政管理局, department, CITY",
    "云州市城市市容管理局, department, CITY",
    "云州县市政管理局, department, COUNTY",
    "云州市南湖区市政园林局, department, COUNTY",
    "平川省云州市民政局, department, CITY",
    "市民政局, department, CITY",
    "市政务服务局, department, CITY",
    "省财政厅, department, PROVINCE",
    "市财政局, department, CITY",
    "区教育局, department, COUNTY",
    "平江省财政厅, department, PROVINCE",
    "平江省统计局, department, PROVINCE",
    "北京市人民政府, government, PROVINCE",
    "北京市教育委员会, department, PROVINCE",
    "北京市海淀区教育委员会, department, COUNTY",
    "北京市海淀区人民政府, government, COUNTY",
    "重庆市万州区人民政府, government, COUNTY",
    "上海市浦东新区人民政府, government, COUNTY",
    "云岭地区行政公署, government, CITY",
    "云岭地区行署, government, CITY",
    "云岭地区水务局, department, CITY",
    "云岭盟行政公署, government, CITY",
    "云岭盟财政局, department, CITY",
    "云岭旗人民政府, government, COUNTY",
    "晋江市人民政府, government, COUNTY",
    "福建省晋江市人民政府, government, COUNTY",
    "晋江市财政局, department, COUNTY",
    "津市市人民政府, government, COUNTY",
    "威海市城市管理局, department, CITY",
    "云州市城市管理委员会, department, CITY",
    "平江省云岭州安平市城市管理局, department, COUNTY",
    "国家税务总局云州市税务局, department, CITY",
    "国家税务总局云州市南湖区税务局, department, COUNTY",
    "国家税务总局平江省税务局, department, PROVINCE",
    "国家税务总局, department, NATIONAL",
    "国家统计局云州调查队, department, CITY",
    "国家能源局, department, NATIONAL",
    "国家能源局华东监管局, department, ",
    "云州海关, department, CITY",
    "中华人民共和国云州海关, department, CITY",
    "海关总署, department, NATIONAL",
    "中华人民共和国财政部, department, NATIONAL",
    "中国气象局, department, NATIONAL",
    "云州市气象局, department, CITY",
    "新疆生产建设兵团, government, PROVINCE",
    "云州市人民政府办公室, department, CITY",
    "平江省人民政府办公厅, department, PROVINCE",
    "云州市委机构编制委员会办公室, department, CITY",
    "云州市残疾人联合会, other, CITY",
    "云州市公安局南湖分局, department, CITY",
    "云州市公安局交通警察支队, department, CITY",
    "云州市住房公积金管理中心, other, CITY",
    "云州大学, other, CITY",
    "云州经济技术开发区管委会, other, ",
    "云州市南湖区青石街道办, street, TOWNSHIP",
    "青石街道党政办公室, street, TOWNSHIP",
    "澄溪县松岭民族乡人民政府, township, TOWNSHIP",
    "云州水务集团, other, CITY",
    "澄溪县人民武装部, other, COUNTY",
    "中国人民银行, department, NATIONAL",
    "中国人民银行平江省分行, department, PROVINCE",
    "中国人民银行云州市分行, department, CITY",
    "中国人民银行澄溪县支行, department, COUNTY",
    "财政部贵州监管局, department, PROVINCE",
    "财政部平江监管局, department, ",
    "贵州省云州市水务局, department, CITY"
  })
  void kindAndLevelFollowFromTheName(String name, String kind, OrganisationLevel level) {
    Organisation organisation = READER.of(name);
    assertThat(organisation.name()).isEqualTo(name);
    assertThat(organisation.kind().code()).isEqualTo(kind);
    assertThat(organisation.level()).isEqualTo(level);
  }

  @Test
  void withoutANameTheKindIsOther() {
    assertThat(READER.of(null)).isEqualTo(new Organisation(null, OrganisationKind.OTHER, null));
  }
}
