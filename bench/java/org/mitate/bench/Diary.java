package org.mitate.bench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// What was acknowledged, kept outside of program and database.
final class Diary {

    /// @param key of the request, which stands in the journal of the case
    record Entry(String number, String what, String key) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final List<String> repeated = new CopyOnWriteArrayList<>();

    void acknowledged(String number, String what, String key) {
        entries.put(key, new Entry(number, what, key));
    }

    /// A change whose answer never came, so that it was asked for again with the same key.
    void askedAgain(String key) {
        repeated.add(key);
    }

    int size() {
        return entries.size();
    }

    long repeated() {
        return repeated.stream().distinct().count();
    }

    Collection<Entry> entries() {
        return entries.values();
    }
}
