package org.jianbao.document.layout;

/** The columns of a table without ruling lines, which may go on on the next page. */
record OpenGeometry(LabelColumns labels, OpenColumns columns) {}
