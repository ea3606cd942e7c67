# 中文句子的词汇：规则文件 rules/*.dslr 中能写的句子，和每句展开成的 DRL。docs/sentences.md 由此和示例规则包生成。
#
# [keyword]词=DRL                        规则的骨架
# [metadata]词=键                        说明的各项
# [placeholder]词=名称                   提示中 {…} 的名称
# [value][种类]词=值                     一种变量的取值；同一种类中先写的，是生成说明时的写法
# [condition][需要]句子=DRL              条件
# [consequence]句子=DRL                  结论
#
# 句子中的 {变量:种类} 由作者填写，= 之后的 {变量} 处填它的值。种类：
#   文字（写在引号中，任意）、数、整数、年、月、日、次、条、文字章（没有表格的章）、章，
#   任一（引号中的一个或几个词，用“、”“或”连接，DRL 中成为 says 的或）、所写（条件中段落写有的那个词），其余见 [value]。
# {变量|反} 是左右交换以后的比较，{变量|都不} 是一个词也没有写。## 之后是分组的标题。句子中的空格不计。
# [variable][事实]$名称=词                 句子彼此所指的东西；每份报告恰有一个的写明事实，结论说到它时不必另有条件

[keyword]规则=rule
[keyword]当=when
[keyword]则=then
[keyword]结束=end

[metadata]名称=title
[metadata]轻重=severity
[metadata]类别=category
[metadata]提示=message
[metadata]依据=basis
[metadata]依据种类=basisKind
[metadata]整改建议=remedy
[metadata]需要=needs
[metadata]随之而来=impliedBy

[placeholder]实际=actual
[placeholder]应为=expected
[placeholder]原文=quote
[placeholder]行=row
[placeholder]列=column
[placeholder]章节=section
[placeholder]表=table
[placeholder]标题=title
[placeholder]依据=basis

[variable][ReportInfo( )]$report=报告
[variable][Title( )]$title=报告的标题
[variable][SignOff( )]$signoff=落款
[variable]$section=该章
[variable]$heading=该标题
[variable]$paragraph=该段落
[variable]$period=该统计期限
[variable]$bound=该日期
[variable]$cell=该单元格
[variable]$other=另一格
[variable]$limit=界限
[variable]$figure=该数字
[variable]$ratio=该百分比
[variable]$list=该总数
[variable]$citation=该引用

[value][轻重]错误=error
[value][轻重]警告=warning
[value][轻重]提示=hint
[value][依据种类]法规=law
[value][依据种类]规定格式=format
[value][依据种类]计算=arithmetic
[value][依据种类]编制惯例=practice
[value][类别]标题与落款=title
[value][类别]统计期限=period
[value][类别]章节=section
[value][类别]条文与文件引用=citation
[value][类别]表格=table
[value][类别]合计与勾稽=sum
[value][类别]图文一致=narrative
[value][类别]文字规范=text
[value][需要]标题=title
[value][需要]统计期限=period
[value][需要]各部分的标题=headings
[value][需要]正文=narrative
[value][需要]落款=signoff
[value][需要]主动公开表=table.disclosure
[value][需要]申请表=table.applications
[value][需要]复议诉讼表=table.remedies
[value][需要]第一章=section.1
[value][需要]第二章=section.2
[value][需要]第三章=section.3
[value][需要]第四章=section.4
[value][需要]第五章=section.5
[value][需要]第六章=section.6

[value][章]一=1
[value][章]二=2
[value][章]三=3
[value][章]四=4
[value][章]五=5
[value][章]六=6
[value][文字章]一=1
[value][文字章]五=5
[value][文字章]六=6
[value][比较]大于=>
[value][比较]小于=<
[value][比较]不大于=<=
[value][比较]不小于=>=
[value][比较]等于===
[value][比较]不等于=!=
[value][比较]多于=>
[value][比较]少于=<
[value][比较]超过=>
[value][比较]不超过=<=
[value][比较]不少于=>=
[value][比较]>=>
[value][比较]＞=>
[value][比较]<=<
[value][比较]＜=<
[value][比较]≥=>=
[value][比较]≤=<=
[value][填写]空白=blank
[value][填写]数=number
[value][填写]其他文字=text
[value][起止]起日=start
[value][起止]止日=end
[value][机关]县级以上人民政府=government
[value][机关]政府部门=department
[value][机关]乡镇人民政府=township
[value][机关]街道办事处=street
[value][机关]其他机关=other
[value][文件]政府信息公开条例=regulation
[value][文件]2019年的格式文件=format-2019
[value][文件]2021年的格式文件=format-2021
[value][文件]信息处理费管理办法=fee-measures
[value][表]主动公开表=disclosure
[value][表]申请表=applications
[value][行]规章=rules
[value][行]行政规范性文件=documents
[value][行]行政许可=licences
[value][行]其他对外管理服务事项=other-services
[value][行]行政处罚=penalties
[value][行]行政强制=coercion
[value][行]行政事业性收费=fees
[value][行]政府集中采购=procurement
[value][行]本年新收=received
[value][行]上年结转=carried-in
[value][行]予以公开=granted
[value][行]部分公开=partial
[value][行]属于国家秘密=refused.state-secret
[value][行]其他法律行政法规禁止公开=refused.law
[value][行]危及三安全一稳定=refused.safety
[value][行]保护第三方合法权益=refused.third-party
[value][行]属于三类内部事务信息=refused.internal
[value][行]属于四类过程性信息=refused.process
[value][行]属于行政执法案卷=refused.enforcement-file
[value][行]属于行政查询事项=refused.enquiry
[value][行]本机关不掌握相关政府信息=unavailable.not-held
[value][行]没有现成信息需要另行制作=unavailable.to-be-made
[value][行]补正后申请内容仍不明确=unavailable.unclear
[value][行]信访举报投诉类申请=rejected.petition
[value][行]重复申请=rejected.repeat
[value][行]要求提供公开出版物=rejected.publication
[value][行]无正当理由大量反复申请=rejected.excessive
[value][行]要求行政机关确认或重新出具已获取信息=rejected.reissue
[value][行]其他处理=other
[value][行]逾期不补正=other.not-corrected
[value][行]逾期未缴费=other.unpaid
[value][行]其他处理中的其他=other.other
[value][行]总计=results
[value][行]结转下年度继续办理=carried-out
[value][列]自然人=person
[value][列]商业企业=company
[value][列]科研机构=research
[value][列]社会公益组织=welfare
[value][列]法律服务机构=legal
[value][列]其他=other
[value][列]总计=total
[value][列]本年制发件数=made
[value][列]本年废止件数=repealed
[value][列]现行有效件数=valid
[value][列]本年新公开数量=published
[value][列]对外公开总数量=public-total
[value][列]处理决定数量=decisions
[value][列]上一年项目数量=before
[value][列]本年增减=change
[value][列]收费金额=amount
[value][列]采购总金额=amount
[value][列]采购项目数量=projects
[value][结果]行政复议结果维持=review.upheld
[value][结果]行政复议结果纠正=review.corrected
[value][结果]行政复议其他结果=review.other
[value][结果]行政复议尚未审结=review.pending
[value][结果]行政复议总计=review.total
[value][结果]未经复议直接起诉结果维持=direct.upheld
[value][结果]未经复议直接起诉结果纠正=direct.corrected
[value][结果]未经复议直接起诉其他结果=direct.other
[value][结果]未经复议直接起诉尚未审结=direct.pending
[value][结果]未经复议直接起诉总计=direct.total
[value][结果]复议后起诉结果维持=after-review.upheld
[value][结果]复议后起诉结果纠正=after-review.corrected
[value][结果]复议后起诉其他结果=after-review.other
[value][结果]复议后起诉尚未审结=after-review.pending
[value][结果]复议后起诉总计=after-review.total
[value][对象]新收申请=applications.new
[value][对象]办结申请=applications.finished
[value][对象]上年结转申请=applications.carried-in
[value][对象]结转下年申请=applications.carried-out
[value][对象]予以公开的申请=applications.granted
[value][对象]部分公开的申请=applications.partial
[value][对象]不予公开的申请=applications.refused
[value][对象]无法提供的申请=applications.unavailable
[value][对象]不予处理的申请=applications.rejected
[value][对象]行政复议=review.total
[value][对象]行政诉讼=lawsuits.total
[value][对象]制发的规范性文件=documents.made
[value][对象]废止的规范性文件=documents.repealed
[value][对象]现行有效的规范性文件=documents.valid
[value][对象]制发的规章=rules.made

## 报告整体
[condition]机关是{k:机关}=$report : ReportInfo( kind == "{k}" )
[condition]报告年度{op:比较}{y:年}=$report : ReportInfo( year != null, year {op} {y} )
[condition][title]标题写有“{t:文字}”=$title : Title( text != null, text contains "{t}" )
[condition][title]标题没有写“{t:文字}”=$title : Title( text != null, text not contains "{t}" )
[condition][signoff]报告没有落款日期=$signoff : SignOff( date == null )
[condition][signoff]落款机关不是“{t:文字}”=$signoff : SignOff( organisation != null, organisation != "{t}" )
[consequence]在报告开头报告=findings.report($report);
[consequence]在报告开头报告，应写明“{t:文字}”=findings.report($report).expected("{t}");
[consequence]在报告的标题报告=findings.report($title).actual($title.text());
[consequence]在报告的标题报告，应写明“{t:文字}”=findings.report($title).actual($title.text()).expected("{t}");
[consequence]在落款处报告=findings.report($signoff);
[consequence]在落款处报告，应为“{t:文字}”=findings.report($signoff).actual($signoff.organisation()).expected("{t}");

## 章节和段落
[condition][section.{n}]第{n:文字章}章有内容=$section : Section( number == {n}, empty == false )
[condition][section.{n}]第{n:文字章}章没有内容=$section : Section( number == {n}, empty == true )
[condition][headings]有一级标题写作“{t:文字}”=$heading : Heading( text == "{t}" )
[condition][headings]没有一级标题写作“{t:文字}”=not Heading( text == "{t}" )
[condition][section.{n}]第{n:文字章}章的段落写有{t:任一}=$paragraph : Paragraph( section == {n}, {t} )
[condition][section.{n}]第{n:文字章}章的段落写有{t:任一}，但没有写{u:任一}=$paragraph : Paragraph( section == {n}, {t}, {u|都不} )
[condition][section.{n}]第{n:文字章}章没有写{t:任一}=$section : Section( number == {n}, empty == false ) not Paragraph( section == {n}, {t} )
[condition][narrative]正文的段落写有{t:任一}=$paragraph : Paragraph( {t} )
[condition][narrative]正文的段落写有{t:任一}，但没有写{u:任一}=$paragraph : Paragraph( {t}, {u|都不} )
[condition][narrative]正文没有写{t:任一}=not Paragraph( {t} )
[consequence]在该章报告=findings.report($section);
[consequence]在该章报告，应写明“{t:文字}”=findings.report($section).expected("{t}");
[consequence]在该标题报告=findings.report($heading).actual($heading.text());
[consequence]在该标题报告，应为“{t:文字}”=findings.report($heading).actual($heading.text()).expected("{t}");
[consequence]在该段落报告=findings.report($paragraph);
[consequence]在该段落报告，应写明“{t:文字}”=findings.report($paragraph).expected("{t}");
[consequence]在该段落的“{t:所写}”处报告=findings.report($paragraph.find("{t}")).actual("{t}");
[consequence]在该段落的“{t:所写}”处报告，应改为“{u:文字}”=findings.report($paragraph.find("{t}")).actual("{t}").expected("{u}");

## 统计期限
[condition][period]没有明说统计期限=not Period( declared == true )
[condition][period]明说了统计期限=$period : Period( declared == true, rank == 1 )
[condition][period]第{n:次}次明说统计期限=$period : Period( declared == true, rank == {n} )
[condition][period]统计期限的{w:起止}不是{m:月}月{d:日}日=$bound : PeriodBound( which == "{w}", status == "exact", month != null, day != null, month != {m} || day != {d} )
[consequence]在该统计期限报告=findings.report($period).actual($period.span());
[consequence]在该统计期限报告，应为“{t:文字}”=findings.report($period).actual($period.span()).expected("{t}");
[consequence]在该日期报告，应为“{t:文字}”=findings.report($bound).actual($bound.text()).expected("{t}");

## 单元格
[condition][table.{t}]{t:表}“{r:行}”行“{c:列}”列的数{op:比较}{n:数}=$cell : Cell( table == "{t}", row == "{r}", column == "{c}", value != null, value {op} {n}B )
[condition][table.{t}]{t:表}“{r:行}”行“{c:列}”列的数{op:比较}界限“{s:文字}”=Setting( name == "{s}", number != null, $limit : number ) $cell : Cell( table == "{t}", row == "{r}", column == "{c}", value != null, value {op} $limit )
[condition][table.{t}]{t:表}“{r:行}”行“{c:列}”列是{s:填写}=$cell : Cell( table == "{t}", row == "{r}", column == "{c}", state == "{s}" )
[condition][table.{t}]{t:表}“{r:行}”行有一格的数{op:比较}{n:数}=$cell : Cell( table == "{t}", row == "{r}", value != null, value {op} {n}B )
[condition][table.remedies]复议诉讼表“{c:结果}”的数{op:比较}{n:数}=$cell : Cell( table == "remedies", column == "{c}", value != null, value {op} {n}B )
[condition][table.{t}]该单元格的数{op:比较}{t:表}“{r:行}”行“{c:列}”列的数=$other : Cell( table == "{t}", row == "{r}", column == "{c}", value != null, value {op|反} $cell.value )
[condition]该单元格的数{op:比较}同一列“{r:行}”行的数=$other : Cell( table == $cell.table, column == $cell.column, row == "{r}", value != null, value {op|反} $cell.value )
[consequence]在该单元格报告=findings.report($cell).actual($cell.text()).related("label", $cell.labels());
[consequence]在该单元格报告，应为“{t:文字}”=findings.report($cell).actual($cell.text()).expected("{t}").related("label", $cell.labels());
[consequence]在该单元格报告，应为界限=findings.report($cell).actual($cell.text()).expected($limit).related("label", $cell.labels());
[consequence]在该单元格报告，与另一格对照=findings.report($cell).actual($cell.text()).expected($other.text()).related("label", $cell.labels()).related("other", $other);

## 文字中的数字
[condition][narrative]正文说到{o:对象}的数字=$figure : Figure( object == "{o}", scope in ("whole", "region"), value != null )
[condition][narrative]正文说到{o:对象}的数字{op:比较}{n:整数}=$figure : Figure( object == "{o}", scope in ("whole", "region"), value != null, value {op} {n}L )
[condition][narrative]正文没有说到{o:对象}的数字=not Figure( object == "{o}", value != null )
[condition][section.{n}]第{n:文字章}章说到{o:对象}的数字=$figure : Figure( section == {n}, object == "{o}", scope in ("whole", "region"), value != null )
[condition][table.{t}]该数字{op:比较}{t:表}“{r:行}”行“{c:列}”列的数=$other : Cell( table == "{t}", row == "{r}", column == "{c}", whole != null, whole {op|反} $figure.value )
[condition][narrative]正文的百分比{op:比较}{n:数}=$ratio : Ratio( certain == true, stated {op} {n}B )
[consequence]在该数字报告=findings.report($figure).actual($figure.text());
[consequence]在该数字报告，应为“{t:文字}”=findings.report($figure).actual($figure.text()).expected("{t}");
[consequence]在该数字报告，与另一格对照=findings.report($figure).actual($figure.text()).expected($other.text()).related("other", $other);
[consequence]在该百分比报告=findings.report($ratio).actual($ratio.statedText());

## 总数和分项
[condition][narrative]总数与列全的分项之和不等=$list : Enumeration( certain == true, closed == true, sign != 0 )
[condition][narrative]总数没有列全分项，单位是“{u:文字}”=$list : Enumeration( certain == true, closed == false, measure == "{u}" )
[condition][narrative]总数{op:比较}{n:数}，单位是“{u:文字}”=$list : Enumeration( certain == true, whole {op} {n}B, measure == "{u}" )
[consequence]在该总数报告=findings.report($list).actual($list.whole()).expected($list.sum()).related("part", $list.parts());

## 引用
[condition][narrative]引用了{d:文件}=$citation : CitedTitle( document == "{d}" )
[condition][narrative]没有引用{d:文件}=not CitedTitle( document == "{d}" )
[condition][narrative]引用了{d:文件}第{a:条}条=$citation : ArticleCitation( document == "{d}", article == {a} )
[condition][narrative]没有引用{d:文件}第{a:条}条=not ArticleCitation( document == "{d}", article == {a} )
[consequence]在该引用报告=findings.report($citation).actual($citation.text());
[consequence]在该引用报告，应为“{t:文字}”=findings.report($citation).actual($citation.text()).expected("{t}");
