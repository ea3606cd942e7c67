#!/usr/bin/env python3
"""Writes the files in this folder anew: two docx by hand, the others of them by LibreOffice.

    python3 core/src/test/resources/office/make.py

Needs only the standard library and soffice (tried with LibreOffice 25.2). The files differ in dates
and identifiers each time; their text does not.
"""
import base64
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def run(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def heading(text, level=0):
    numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
    style = f'<w:pStyle w:val="{level + 1}"/>'
    return paragraph(run(text), style + numbering)


def cell(text, width, span=1, merge=None, content=None):
    properties = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    if span > 1:
        properties += f'<w:gridSpan w:val="{span}"/>'
    if merge:
        properties += '<w:vMerge w:val="restart"/>' if merge == "first" else "<w:vMerge/>"
    inner = content or "".join(paragraph(run(line)) for line in text.split("\n"))
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def table(widths, rows):
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    body = "".join("<w:tr>" + "".join(row) + "</w:tr>" for row in rows)
    return (
        f"<w:tbl><w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr>"
        f"<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"
    )


def text_box(text):
    inner = f"<w:txbxContent>{paragraph(run(text))}</w:txbxContent>"
    size = '<wp:extent cx="1800000" cy="720000"/>'
    shape = (
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="1800000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
        f"<wps:txbx>{inner}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
    )
    anchor = (
        '<wp:anchor simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"'
        ' distT="0" distB="0" distL="0" distR="0"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="column"><wp:posOffset>3000000</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'{size}<wp:wrapSquare wrapText="bothSides"/><wp:docPr id="2" name="Text Box 2"/>{shape}</wp:anchor>'
    )
    fallback = (
        '<w:pict><v:shape id="t" style="width:140pt;height:56pt"><v:textbox>'
        f"{inner}</v:textbox></v:shape></w:pict>"
    )
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{anchor}</w:drawing></mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def picture():
    return (
        '<w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Picture 1"/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        '<pic:nvPicPr><pic:cNvPr id="1" name="p.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        '<a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        '<a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def field(code, result):
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


CHANGE = 'w:id="7" w:author="某" w:date="2021-01-01T00:00:00Z"'


def body(joined_end=True):
    deleted = f'<w:del {CHANGE}><w:r><w:delText>应当删去</w:delText></w:r></w:del>'
    inserted = f"<w:ins {CHANGE}>{run('新加的')}</w:ins>"
    joined = f"<w:rPr><w:del {CHANGE}/></w:rPr>" if joined_end else ""
    nested = table(
        [700, 700],
        [[cell("内甲", 700), cell("内乙", 700)], [cell("内丙", 700), cell("内丁", 700)]],
    )
    landscape = '<w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    return "".join(
        [
            paragraph(run("溪口镇人民政府2021年政府信息公开工作年度报告")),
            heading("总体情况"),
            heading("主动公开", 1),
            paragraph(run("全年发布") + deleted + inserted + run("信息") + field("= 7+5", "12") + run("条。")),
            heading("依申请公开", 1),
            paragraph(run("全文见") + field('HYPERLINK "http://example.invalid/"', "本镇网站") + run("。")),
            paragraph(run("这一段的末尾"), joined),
            paragraph(run("被修订删去，并入下一段。")),
            paragraph(run("含脚注") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run("的句子。")),
            paragraph(
                '<w:commentRangeStart w:id="0"/>' + run("含批注的句子。") + '<w:commentRangeEnd w:id="0"/>'
                '<w:r><w:commentReference w:id="0"/></w:r>'
            ),
            paragraph(run("隐藏的在此") + run("看不见", "<w:vanish/>") + run("结束；“引号”—©½、〇镕𠮷。")),
            paragraph(run("窗体顶端"), '<w:pStyle w:val="7"/>'),
            paragraph(run("样式隐藏的在此") + run("看不见", '<w:rStyle w:val="8"/>') + run("结束。")),
            paragraph(run("注音的") + ruby("镕", "róng") + run("字。")),
            paragraph(run("旁边有文本框。") + text_box("框中的文字")),
            paragraph(run("第一行") + "<w:r><w:br/></w:r>" + run("第二行") + "<w:r><w:tab/></w:r>" + run("制表之后")),
            paragraph("", landscape),
            paragraph('<w:r><w:br w:type="page"/></w:r>' + run("分页之后。")),
            heading("主动公开政府信息情况"),
            table(
                [1500, 1500, 1500, 1500],
                [
                    [cell("横向合并", 3000, 2), cell("竖向合并", 1500, 1, "first"), cell("丁", 1500)],
                    [cell("甲", 1500), cell("乙", 1500), cell("", 1500, 1, "more"), cell("第一段\n第二段", 1500)],
                    [cell("十字合并", 3000, 2, "first"), cell("12", 1500), cell("", 1500, 1, None, paragraph(picture()))],
                    [cell("", 3000, 2, "more"), cell("", 1500), cell("", 1500, 1, None, nested + paragraph(""))],
                ],
            ),
            paragraph(run("表后的一段。")),
            heading("收到和处理政府信息公开申请情况"),
            paragraph(picture()),
            paragraph(run("末段。")),
            '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
        ]
    )


def ruby(text, guide):
    return f"<w:r><w:ruby><w:rubyPr/><w:rt>{run(guide)}</w:rt><w:rubyBase>{run(text)}</w:rubyBase></w:ruby></w:r>"


def level(number, form, text, suffix):
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:suff w:val="{suffix}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def styles():
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="0"><w:name w:val="Normal"/></w:style>'
        + "".join(
            f'<w:style w:type="paragraph" w:styleId="{i}"><w:name w:val="heading {i}"/><w:basedOn w:val="0"/>'
            f'<w:pPr><w:outlineLvl w:val="{i - 1}"/></w:pPr></w:style>'
            for i in (1, 2)
        )
        + '<w:style w:type="paragraph" w:styleId="7"><w:name w:val="HTML Top of Form"/><w:basedOn w:val="0"/>'
        "<w:rPr><w:vanish/></w:rPr></w:style>"
        '<w:style w:type="character" w:styleId="8"><w:name w:val="Unseen"/><w:rPr><w:vanish/></w:rPr></w:style>'
    )


def docx(path, joined_end=True):
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        f'wordprocessingml.{kind}+xml"/>'
        for name, kind in (
            ("document", "document.main"),
            ("styles", "styles"),
            ("numbering", "numbering"),
            ("footnotes", "footnotes"),
            ("comments", "comments"),
        )
    )
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="png" ContentType="image/png"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
        f'Type="{relations}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        + "".join(
            f'<Relationship Id="rId{i}" Type="{relations}/{kind}" Target="{kind}.xml"/>'
            for i, kind in enumerate(("styles", "numbering", "footnotes", "comments"), 1)
        )
        + f'<Relationship Id="rId9" Type="{relations}/image" Target="media/p.png"/></Relationships>',
        "word/document.xml": f"<w:document {NS}><w:body>{body(joined_end)}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {NS}>{styles()}</w:styles>",
        "word/numbering.xml": f'<w:numbering {NS}><w:abstractNum w:abstractNumId="0">'
        + level(0, "chineseCountingThousand", "%1、", "nothing")
        + level(1, "chineseCountingThousand", "（%2）", "nothing")
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
        "word/footnotes.xml": f'<w:footnotes {NS}><w:footnote w:id="2">{paragraph(run("脚注里的字"))}'
        "</w:footnote></w:footnotes>",
        "word/comments.xml": f'<w:comments {NS}><w:comment w:id="0" w:author="某" w:initials="M">'
        f'{paragraph(run("批注里的字"))}</w:comment></w:comments>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package_file:
        for name, text in parts.items():
            package_file.writestr(
                zipfile.ZipInfo(name, (2021, 1, 1, 0, 0, 0)),
                '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text,
                zipfile.ZIP_DEFLATED,
            )
        package_file.writestr(zipfile.ZipInfo("word/media/p.png", (2021, 1, 1, 0, 0, 0)), PNG)


def convert(source, target, wanted, folder):
    """Lets LibreOffice write a file in another format."""
    profile = "file://" + os.path.join(folder, "profile")
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", wanted, "--outdir", folder, source],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    suffix = wanted.split(":")[0]
    made = os.path.join(folder, os.path.splitext(os.path.basename(source))[0] + "." + suffix)
    shutil.move(made, target)


def squeeze(source, target):
    """Copies a docx, compressed."""
    with zipfile.ZipFile(source) as before, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            after.writestr(zipfile.ZipInfo(name, (2021, 1, 1, 0, 0, 0)), before.read(name), zipfile.ZIP_DEFLATED)


def flat(source, target):
    """Writes the parts of a docx as one XML file."""
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    parts = ""
    with zipfile.ZipFile(source) as package:
        for name in package.namelist():
            if name.endswith((".xml", ".rels")) and not name.startswith("["):
                text = package.read(name).decode("utf-8").removeprefix(head)
                parts += f'<pkg:part pkg:name="/{name}"><pkg:xmlData>{text}</pkg:xmlData></pkg:part>'
    package_namespace = "http://schemas.microsoft.com/office/2006/xmlPackage"
    with open(target, "w", encoding="utf-8") as file:
        file.write(
            f'{head}<?mso-application progid="Word.Document"?>\n'
            f'<pkg:package xmlns:pkg="{package_namespace}">{parts}</pkg:package>\n'
        )


def main():
    source = os.path.join(HERE, "rich.docx")
    docx(source)
    flat(source, os.path.join(HERE, "rich.flat.xml"))
    with tempfile.TemporaryDirectory() as folder:
        report = os.path.join(HERE, "report.docx")
        squeeze(os.path.join(HERE, "../../../../../reports-sample/2022-澄溪县人民政府.docx"), report)
        convert(report, os.path.join(HERE, "report.doc"), "doc:MS Word 97", folder)
        convert(report, os.path.join(HERE, "report.libreoffice.docx"), "docx:MS Word 2007 XML", folder)
        convert(source, os.path.join(HERE, "rich.doc"), "doc:MS Word 97", folder)
        # LibreOffice writes a deleted end of a paragraph to rtf as if all its text were deleted
        other = os.path.join(HERE, "rich.plain.docx")
        docx(other, joined_end=False)
        convert(other, os.path.join(HERE, "rich.rtf"), "rtf:Rich Text Format", folder)
        convert(source, os.path.join(HERE, "rich.odt"), "odt", folder)
        convert(source, os.path.join(HERE, "rich.libreoffice.docx"), "docx:Office Open XML Text", folder)


if __name__ == "__main__":
    sys.exit(main())
