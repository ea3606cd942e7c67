/**
 * Keeps the reports and results of yearly assessments in a database: SQLite in one file, or
 * PostgreSQL. The schema is in docs/store.md. Knows neither how reports are checked nor how results
 * come about; whatever fails is a {@link org.jianbao.store.StoreException} with a Chinese sentence.
 */
@NullMarked
package org.jianbao.store;

import org.jspecify.annotations.NullMarked;
