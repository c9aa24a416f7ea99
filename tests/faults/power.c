/* Records what a process does to the files below POWER_FOLDER, in order, into the file POWER_LOG.

   A record is a kind, an inode, a number and two lengths, then as many bytes of each; see
   tests/faults/power.py. A call and its record are one step, so that their orders are the same. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MOST_FILES 4096

struct record {
    uint64_t kind, inode, number, first, second;
};

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static ino_t files[MOST_FILES];
static const char *folder;
static int log_file = -1;

/* The library's own function of this name, as `real`. */
#define REAL(name) \
    static __typeof__(name) *real; \
    if (!real) { \
        real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name); \
    }

static void put(const void *bytes, size_t count) {
    REAL(write)
    for (size_t done = 0; done < count;) {
        ssize_t more = real(log_file, (const char *)bytes + done, count - done);
        if (more < 0) {
            abort();
        }
        done += (size_t)more;
    }
}

static void note(char kind, ino_t inode, uint64_t number, const void *first, size_t first_count,
                 const char *second) {
    int before = errno;
    size_t second_count = second ? strlen(second) : 0;
    struct record record = {(uint64_t)kind, inode, number, first_count, second_count};
    put(&record, sizeof record);
    put(first, first_count);
    put(second, second_count);
    errno = before;
}

static int inside(const char *path) {
    return folder && strncmp(path, folder, strlen(folder)) == 0;
}

static ino_t known(int file) {
    return file >= 0 && file < MOST_FILES ? files[file] : 0;
}

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("POWER_LOG");
    if (path) {
        log_file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        folder = getenv("POWER_FOLDER");
    }
}

static int open_noted(__typeof__(open) *real, const char *path, int flags, mode_t mode) {
    if (!inside(path)) {
        return real(path, flags, mode);
    }
    pthread_mutex_lock(&turn);
    struct stat status;
    int fresh = stat(path, &status) != 0;
    int file = real(path, flags, mode);
    if (file >= 0 && file < MOST_FILES && fstat(file, &status) == 0) {
        files[file] = status.st_ino;
        if (fresh) {
            note('C', status.st_ino, 0, path, strlen(path), NULL);
        } else if (flags & O_TRUNC) {
            note('T', status.st_ino, 0, NULL, 0, NULL);
        }
    }
    pthread_mutex_unlock(&turn);
    return file;
}

#define OPENS(name) \
    int name(const char *path, int flags, ...) { \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = va_arg(rest, mode_t); \
        va_end(rest); \
        REAL(name) \
        return open_noted(real, path, flags, mode); \
    }
OPENS(open)
OPENS(open64)

int close(int file) {
    REAL(close)
    pthread_mutex_lock(&turn);
    if (known(file)) {
        files[file] = 0;
    }
    int code = real(file);
    pthread_mutex_unlock(&turn);
    return code;
}

ssize_t write(int file, const void *bytes, size_t count) {
    REAL(write)
    if (!known(file)) {
        return real(file, bytes, count);
    }
    pthread_mutex_lock(&turn);
    ssize_t done = real(file, bytes, count);
    if (done > 0) {
        off_t place = lseek(file, 0, SEEK_CUR) - done;
        note('W', files[file], (uint64_t)place, bytes, (size_t)done, NULL);
    }
    pthread_mutex_unlock(&turn);
    return done;
}

#define WRITES(name) \
    ssize_t name(int file, const void *bytes, size_t count, off_t place) { \
        REAL(name) \
        pthread_mutex_lock(&turn); \
        ssize_t done = real(file, bytes, count, place); \
        if (done > 0 && known(file)) { \
            note('W', files[file], (uint64_t)place, bytes, (size_t)done, NULL); \
        } \
        pthread_mutex_unlock(&turn); \
        return done; \
    }
WRITES(pwrite)
WRITES(pwrite64)

#define TRUNCATES(name) \
    int name(int file, off_t size) { \
        REAL(name) \
        pthread_mutex_lock(&turn); \
        int code = real(file, size); \
        if (code == 0 && known(file)) { \
            note('T', files[file], (uint64_t)size, NULL, 0, NULL); \
        } \
        pthread_mutex_unlock(&turn); \
        return code; \
    }
TRUNCATES(ftruncate)
TRUNCATES(ftruncate64)

#define SYNCS(name) \
    int name(int file) { \
        REAL(name) \
        pthread_mutex_lock(&turn); \
        int code = real(file); \
        if (code == 0 && known(file)) { \
            note('S', files[file], 0, NULL, 0, NULL); \
        } \
        pthread_mutex_unlock(&turn); \
        return code; \
    }
SYNCS(fsync)
SYNCS(fdatasync)

int rename(const char *from, const char *to) {
    REAL(rename)
    pthread_mutex_lock(&turn);
    int code = real(from, to);
    if (code == 0 && inside(to)) {
        note('R', 0, 0, from, strlen(from), to);
    }
    pthread_mutex_unlock(&turn);
    return code;
}

int unlink(const char *path) {
    REAL(unlink)
    pthread_mutex_lock(&turn);
    int code = real(path);
    if (code == 0 && inside(path)) {
        note('U', 0, 0, path, strlen(path), NULL);
    }
    pthread_mutex_unlock(&turn);
    return code;
}
