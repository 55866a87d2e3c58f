/** What an error may be called in the log: names that languages, libraries and this program give, never ones made of data. */
export const ERROR_NAMES: ReadonlySet<string> = new Set([
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SuppressedError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'InternalError',
  'AssertionError',
  'SystemError',
  'ZodError',
  '$ZodError',
  'BodyTooLarge',
  'NewerSnapshot',
  // DOMException (WHATWG Web IDL, and those that Node and browsers throw by these names).
  'AbortError',
  'ConstraintError',
  'DataCloneError',
  'DataError',
  'EncodingError',
  'HierarchyRequestError',
  'IndexSizeError',
  'InUseAttributeError',
  'InvalidAccessError',
  'InvalidCharacterError',
  'InvalidModificationError',
  'InvalidNodeTypeError',
  'InvalidStateError',
  'NamespaceError',
  'NetworkError',
  'NoModificationAllowedError',
  'NotAllowedError',
  'NotFoundError',
  'NotReadableError',
  'NotSupportedError',
  'OperationError',
  'QuotaExceededError',
  'ReadOnlyError',
  'SecurityError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
  'WrongDocumentError',
])

/** The codes an error may carry in the log: the system's, Node's, those of zod's issues, and the calls that failed. */
export const ERROR_CODES: ReadonlySet<string> = new Set(
  `E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAGAIN EBADF EBUSY ECANCELED ECONNABORTED ECONNREFUSED ECONNRESET EDESTADDRREQ EDQUOT
EEXIST EFAULT EFBIG EHOSTUNREACH EINTR EINVAL EIO EISDIR ELOOP EMFILE EMLINK EMSGSIZE ENAMETOOLONG ENETDOWN ENETUNREACH ENFILE
ENOBUFS ENODEV ENOENT ENOLCK ENOMEM ENOSPC ENOSYS ENOTCONN ENOTDIR ENOTEMPTY ENOTSUP ENXIO EOF EOVERFLOW EPERM EPIPE EPROTO ERANGE
EROFS ESHUTDOWN ESPIPE ESRCH ESTALE ETIMEDOUT ETXTBSY UNKNOWN EXDEV
ABORT_ERR ERR_ASSERTION ERR_BUFFER_OUT_OF_BOUNDS ERR_BUFFER_TOO_LARGE ERR_CHILD_PROCESS_IPC_REQUIRED ERR_ENCODING_INVALID_ENCODED_DATA
ERR_FS_EISDIR ERR_FS_FILE_TOO_LARGE ERR_HTTP_HEADERS_SENT ERR_INVALID_ARG_TYPE ERR_INVALID_ARG_VALUE ERR_INVALID_CHAR ERR_INVALID_STATE
ERR_INVALID_URL ERR_IPC_CHANNEL_CLOSED ERR_IPC_DISCONNECTED ERR_MODULE_NOT_FOUND ERR_OUT_OF_RANGE ERR_SERVER_ALREADY_LISTEN
ERR_SERVER_NOT_RUNNING ERR_STREAM_DESTROYED ERR_STREAM_PREMATURE_CLOSE ERR_STREAM_WRITE_AFTER_END ERR_STRING_TOO_LONG
ERR_UNHANDLED_ERROR ERR_UNHANDLED_REJECTION ERR_WORKER_OUT_OF_MEMORY
access close connect copyfile fdatasync fstat fsync ftruncate kill link listen lstat mkdir mkdtemp open read readdir readlink realpath
rename rm rmdir scandir spawn stat symlink unlink utime watch write
invalid_type too_big too_small invalid_format not_multiple_of unrecognized_keys invalid_union invalid_key invalid_element invalid_value
custom`.split(/\s/),
)
