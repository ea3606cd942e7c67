package org.jianbao.store;

import org.jspecify.annotations.Nullable;

class PostgresStoreTests extends StoreTests {
  private @Nullable String address;

  @Override
  String address() {
    if (address == null) {
      address = PostgresServer.shared().newStore();
    }
    return address;
  }
}
