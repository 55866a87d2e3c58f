import { z } from 'zod'

// zod compiles validators with `new Function`, which the content security policy forbids; one configured z for everybody.
z.config({ jitless: true })

type PartOf<Shape extends z.core.$ZodLooseShape> = { [K in keyof Shape]: z.ZodExactOptional<Shape[K]> }

/** Any of the fields of a record, each either absent or whole: what an edit may say. */
export const partOf = <Shape extends z.core.$ZodLooseShape>(
  record: z.ZodObject<Shape>,
): z.ZodObject<PartOf<Shape>, z.core.$strict> =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(record.shape).map(([name, field]) => [name, z.exactOptional(field as z.ZodType)]),
    ) as PartOf<Shape>,
  )

export { z }
