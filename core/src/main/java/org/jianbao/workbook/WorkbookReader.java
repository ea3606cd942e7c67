package org.jianbao.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jianbao.document.container.TooMuchDataException;
import org.jspecify.annotations.Nullable;

/** Finds the sheets of a workbook. */
final class WorkbookReader {
  private static final String BOOK = "xl/workbook.xml";
  private static final String SAVE_AS = "请用 Excel 打开，另存为“Excel 工作簿（.xlsx）”";

  private WorkbookReader() {}

  static Workbook read(byte[] bytes, int rows) throws WorkbookException {
    if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new WorkbookException("这是旧版 Excel 文件（.xls），或设有打开密码：" + SAVE_AS + "，不设密码");
    }
    if (!startsWith(bytes, 'P', 'K')) {
      throw new WorkbookException("不是 Excel 工作簿（.xlsx），可能只是改了文件名：" + SAVE_AS);
    }
    try {
      WorkbookParts parts = WorkbookParts.open(bytes);
      if (!parts.has(BOOK)) {
        throw new WorkbookException("这个压缩包不是 Excel 工作簿（.xlsx），或已损坏：" + SAVE_AS);
      }
      return new Workbook(sheets(parts, rows));
    } catch (TooMuchDataException e) {
      throw new WorkbookException("工作簿内容过多：请删去与规则无关的工作表和空行", e);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw new WorkbookException("工作簿已损坏，无法读取：" + SAVE_AS, e);
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** A sheet as the workbook lists it. */
  private record Listed(String name, boolean hidden, @Nullable String relationship) {}

  private static List<Sheet> sheets(WorkbookParts parts, int rows)
      throws IOException, XMLStreamException {
    List<Listed> listed = new ArrayList<>();
    parts.each(
        BOOK,
        xml -> {
          if (isStart(xml, "sheet")) {
            String state = WorkbookParts.attribute(xml, "state");
            listed.add(
                new Listed(
                    String.valueOf(WorkbookParts.attribute(xml, "name")),
                    state != null && !state.equals("visible"),
                    WorkbookParts.attribute(xml, "id")));
          }
        });
    Map<String, String> targets = new HashMap<>();
    parts.each(
        "xl/_rels/workbook.xml.rels",
        xml -> {
          String id = WorkbookParts.attribute(xml, "Id");
          String target = WorkbookParts.attribute(xml, "Target");
          if (isStart(xml, "Relationship") && id != null && target != null) {
            targets.put(id, target.startsWith("/") ? target : "xl/" + target);
          }
        });
    List<String> strings = sharedStrings(parts);
    CellStyles styles = CellStyles.read(parts);
    List<Sheet> sheets = new ArrayList<>();
    for (Listed each : listed) {
      String path = targets.get(String.valueOf(each.relationship()));
      if (path != null) {
        SheetReader reader = new SheetReader(strings, styles, rows);
        parts.each(path, reader::accept);
        sheets.add(new Sheet(each.name(), each.hidden(), reader.rows()));
      }
    }
    return sheets;
  }

  private static List<String> sharedStrings(WorkbookParts parts)
      throws IOException, XMLStreamException {
    List<String> strings = new ArrayList<>();
    RichText text = new RichText();
    parts.each(
        "xl/sharedStrings.xml",
        xml -> {
          if (isStart(xml, "si")) {
            text.clear();
          }
          text.accept(xml);
          if (isEnd(xml, "si")) {
            strings.add(text.text());
          }
        });
    return strings;
  }

  static boolean isStart(XMLStreamReader xml, String name) {
    return xml.getEventType() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(name);
  }

  static boolean isEnd(XMLStreamReader xml, String name) {
    return xml.getEventType() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(name);
  }
}
