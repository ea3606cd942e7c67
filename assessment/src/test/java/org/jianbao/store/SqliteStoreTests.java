package org.jianbao.store;

class SqliteStoreTests extends StoreTests {
  @Override
  String address() {
    return folder.resolve("评估/库.db").toString();
  }
}
