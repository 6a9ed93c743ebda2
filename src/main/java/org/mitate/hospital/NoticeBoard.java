package org.mitate.hospital;

/// Where everybody in the house reads what counts now; an administrator may change it at any time.
public interface NoticeBoard {

    Notices now();
}
