package org.isnad.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** What the machine says that was used: CPU time, allocated bytes, heap. */
final class Meter {
  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  private Meter() {}

  /** CPU time of the whole process in nanoseconds, collections and compilation counted. */
  static long processNanos() {
    return MACHINE.getProcessCpuTime();
  }

  /** CPU time of this thread in nanoseconds. */
  static long threadNanos() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Bytes that this thread has allocated. */
  static long allocated() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }

  /** Forgets the largest use of the heap so far. */
  static void resetPeak() {
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** The largest use of the heap since, in bytes: the sum of its pools' peaks. */
  static long peak() {
    return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  /** What the heap held right after the last collection, in bytes. */
  static long afterCollection() {
    return heap().stream()
        .filter(pool -> pool.getCollectionUsage() != null)
        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
        .sum();
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
