package org.jianbao.excel;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A bar chart beside a table, of the workbook itself: it follows when the cells are changed. */
public final class BarChart {
  private static final int COLUMNS = 12;
  private static final byte[] BLUE = {0x2F, 0x6D, (byte) 0xB5};

  private BarChart() {}

  /**
   * Draws the first rows of a table as horizontal bars, the first on top.
   *
   * @param names column of the names, from 0
   * @param values column of the numbers
   * @param rows number of rows, at least 1
   * @param at first column of the chart
   */
  public static void draw(XSSFSheet sheet, String title, int names, int values, int rows, int at) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(0, 0, 0, 0, at, 1, at + COLUMNS, Math.max(12, rows * 2 + 4));
    XSSFChart chart = drawing.createChart(anchor);
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    XDDFCategoryAxis left = chart.createCategoryAxis(AxisPosition.LEFT);
    left.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis bottom = chart.createValueAxis(AxisPosition.BOTTOM);
    bottom.setCrosses(AxisCrosses.MAX);
    bottom.setMajorUnit(unit(sheet, values, rows));
    bottom.setMinimum(0);
    XDDFChartData data = chart.createData(ChartTypes.BAR, left, bottom);
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(
                sheet, new CellRangeAddress(1, rows, names, names)),
            XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(1, rows, values, values)));
    series.setTitle(title, null);
    series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BLUE)));
    data.setVaryColors(false);
    ((XDDFBarChartData) data).setBarDirection(BarDirection.BAR);
    ((XDDFBarChartData) data).setGapWidth(60);
    chart.plot(data);
  }

  /** A distance of lines that is whole, for these are counts: about eight lines. */
  private static double unit(XSSFSheet sheet, int values, int rows) {
    double most = 1;
    for (int i = 1; i <= rows; i++) {
      most = Math.max(most, sheet.getRow(i).getCell(values).getNumericCellValue());
    }
    return Math.max(1, Math.ceil(most / 8));
  }
}
