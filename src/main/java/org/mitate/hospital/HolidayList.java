package org.mitate.hospital;

/// Which holidays count now: the program's own list, or the one an administrator put in its place.
public interface HolidayList {

    Holidays current();
}
