import { useEffect, useState } from 'react';
import { said, useSay } from '../language/index.js';

const text = said('Even geduld, de pagina wordt opgehaald.', 'One moment, the page is on its way.');

/** Says that something is on its way, once that takes long enough to wonder. */
export function Loading() {
  const say = useSay();
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading" role="status">
      {shown ? say(text) : null}
    </div>
  );
}
